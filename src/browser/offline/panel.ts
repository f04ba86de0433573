import { offlineStrings } from '../../i18n/offline.ts';
import { isLocale, locales, otherLocale, type Locale } from '../../model/locale.ts';
import { workerPath } from '../../model/pack.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { keep, read } from '../storage.ts';

/** What the worker is doing for this reader. */
type State =
  | { readonly kind: 'insecure' | 'missing' | 'off' | 'waiting' | 'failed' }
  | { readonly kind: 'getting' }
  | { readonly kind: 'kept'; readonly languages: readonly Locale[] };

const root = new URL(document.documentElement.dataset.root ?? '', document.baseURI).href;

/** Makes the part of the offline page work that tells of the service worker, and offers what can be done with it. */
export async function startOfflinePanel(panel: HTMLElement): Promise<void> {
  const locale = pageLocale();
  const t = offlineStrings[locale];
  const sizes: Readonly<Record<Locale, string>> = { zh: panel.dataset.sizeZh ?? '', en: panel.dataset.sizeEn ?? '' };

  function show(state: State): void {
    panel.dataset.state = state.kind;
    const buttons: HTMLElement[] = [];
    let words: string;
    if (state.kind === 'kept') {
      words = t.kept(
        locales
          .filter((language) => state.languages.includes(language))
          .map((language) => t.languages[language])
          .join(t.and),
      );
      const other = otherLocale(locale);
      const missing = [locale, other].find((language) => !state.languages.includes(language));
      if (missing) {
        const wanted = [...state.languages, missing];
        buttons.push(button('data-offline-add', t.add(t.languages[missing], sizes[missing]), () => get(wanted)));
      }
      buttons.push(button('data-offline-remove', t.remove, remove));
    } else {
      words = t.states[state.kind];
      if (state.kind === 'off' || state.kind === 'waiting' || state.kind === 'failed')
        buttons.push(button('data-offline-keep', t.get(sizes[locale]), () => get([locale])));
    }
    panel.replaceChildren(element('p', { role: 'status' }, words), element('p', { class: 'ways' }, ...buttons));
  }

  async function look(): Promise<State> {
    if (!isSecureContext) return { kind: 'insecure' };
    if (!('serviceWorker' in navigator)) return { kind: 'missing' };
    const registration = await own();
    if (!registration?.active) return { kind: read('offline') === 'off' ? 'off' : 'waiting' };
    const languages = new URL(registration.active.scriptURL).searchParams.get('languages') ?? '';
    return { kind: 'kept', languages: languages.split(',').filter(isLocale) };
  }

  async function get(languages: readonly Locale[]): Promise<void> {
    keep('offline', undefined);
    show({ kind: 'getting' });
    try {
      const registration = await navigator.serviceWorker.register(
        `${root}${workerPath}?languages=${languages.join(',')}`,
        { scope: root },
      );
      await installed(registration);
    } catch {
      return show({ kind: 'failed' });
    }
    show(await look());
  }

  async function remove(): Promise<void> {
    keep('offline', 'off');
    const registration = await own();
    await registration?.unregister();
    for (const name of await caches.keys()) if (name.endsWith(root)) await caches.delete(name);
    show(await look());
  }

  show(await look());
  // It may come while the reader looks.
  if (panel.dataset.state === 'waiting') {
    await navigator.serviceWorker.ready;
    show(await look());
  }
}

async function own(): Promise<ServiceWorkerRegistration | undefined> {
  const registration = await navigator.serviceWorker.getRegistration(root);
  return registration?.scope === root ? registration : undefined;
}

/** Waits until a worker has all it keeps, and lets it take over at once: the reader has just asked for it. */
async function installed(registration: ServiceWorkerRegistration): Promise<void> {
  const worker = registration.installing ?? registration.waiting;
  if (!worker) return;
  await new Promise<void>((resolve, reject) => {
    const check = (): void => {
      if (worker.state === 'installed') worker.postMessage('take-over');
      else if (worker.state === 'activated') resolve();
      else if (worker.state === 'redundant') reject(new Error('it could not be installed'));
    };
    worker.addEventListener('statechange', check);
    check();
  });
}

function button(mark: string, label: string, act: () => Promise<void>): HTMLButtonElement {
  const made = element('button', { type: 'button', class: 'search-retry', [mark]: '' }, label);
  made.addEventListener('click', () => void act());
  return made;
}
