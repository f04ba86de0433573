import { read } from '../storage.ts';

/** Replaced by the build with the service worker's address below the site's root; empty in a build without one. */
declare const SERVICE_WORKER: string;

/** After a visit the reader's language works without a network: a service worker keeps it, once the page is at rest. */
export function keepOffline(): void {
  const { lang, dataset } = document.documentElement;
  // There is none on plain http:// but for this very machine.
  const { serviceWorker, connection } = navigator as MaybeOffline;
  if (!SERVICE_WORKER || !serviceWorker || !dataset.root || connection?.saveData || read('offline') === 'off') return;
  const { href } = new URL(dataset.root, document.baseURI);
  addEventListener('load', () =>
    setTimeout(() => {
      const register = async (): Promise<void> => {
        // The diagnose page connects to nothing any more; the next page will.
        if ('sealed' in dataset) return;
        // A worker that is there keeps what its reader chose, and renews itself.
        const known = await serviceWorker.getRegistration(href);
        if (known?.scope !== href)
          await serviceWorker.register(`${href}${SERVICE_WORKER}?languages=${lang.slice(0, 2)}`);
      };
      // What could not be kept is tried again on the next page.
      register().catch(() => undefined);
    }, REST),
  );
}

interface MaybeOffline {
  readonly serviceWorker?: ServiceWorkerContainer;
  readonly connection?: { readonly saveData: boolean };
}

const REST = 1500; // ms after the page is there; Safari has no idle callback
