import { comfortStrings } from '../../i18n/comforts.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';

/** Offers the version that came quietly and waits; until it is taken, all pages stay of the old one. */
export async function offerUpdate(): Promise<void> {
  // Without one that answers for this page there is nothing to be newer than.
  if (!('serviceWorker' in navigator) || !navigator.serviceWorker.controller) return;
  const registration = await navigator.serviceWorker.getRegistration();
  if (!registration) return;
  if (registration.waiting) offer(registration.waiting);
  const watch = (): void => {
    const { installing } = registration;
    installing?.addEventListener('statechange', () => {
      if (installing.state === 'installed') offer(installing);
    });
  };
  // It may have been found before this was loaded.
  watch();
  registration.addEventListener('updatefound', watch);
}

function offer(worker: ServiceWorker): void {
  if (document.querySelector('.update-offer')) return;
  const { newVersion, takeVersion } = comfortStrings[pageLocale()];
  const button = element('button', { type: 'button', class: 'bar-action' }, takeVersion);
  button.addEventListener('click', () => {
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage('take-over');
  });
  document.body.append(element('div', { class: 'update-offer', role: 'status' }, newVersion, ' ', button));
}
