import { read, readInTab } from '../storage.ts';

/** Replaced by the build: where the comforts lie below the site's root, and `module` in dev, where they are source. */
declare const COMFORTS: string;
declare const COMFORTS_TYPE: string;

const html = document.documentElement;
let waking: Promise<unknown> | undefined;
let isAwake = false;

/**
 * 404.html is served at any depth: there the root is what stands before the last `/zh/` or `/en/` of the address, and
 * undefined when neither does.
 */
function findRoot(): string | undefined {
  const above = html.dataset.root ?? /^.*\/(?=(zh|en)\/)/.exec(location.pathname)?.[0];
  if (above !== undefined) html.dataset.root = above;
  return above;
}

/** Loads the comforts, once. As a classic script, because `file://` has no others. */
function wake(): Promise<unknown> {
  return (waking ??= new Promise((resolve, reject) => {
    const root = findRoot();
    if (root === undefined) {
      reject(new Error());
      return;
    }
    const script = document.createElement('script');
    if (COMFORTS_TYPE) script.type = COMFORTS_TYPE;
    script.src = root + COMFORTS;
    script.onload = () => {
      isAwake = true;
      resolve(0);
    };
    script.onerror = () => {
      // Off-line or blocked; the next act asks again.
      waking = undefined;
      for (const failed of document.querySelectorAll<HTMLElement>('[data-load-failed]')) failed.hidden = false;
      document.querySelector('[data-search-results]')?.setAttribute('data-state', 'failed');
      reject(new Error());
    };
    document.head.append(script);
  }));
}

/** What must not wait for the reader: a table to filter, a page of logs, a linked query, words to mark, a chosen version. */
export function wakeWhenNeeded(): void {
  const isAsked =
    'wake' in html.dataset ||
    location.search !== '' ||
    read('version') !== null ||
    readInTab('search') !== null ||
    readInTab('found') !== null;
  const start = (): void => void wake().catch(() => undefined);
  // When the text is seen, not merely drawn: what works on it must not share the line with it. More than one such report
  // does no harm, for the comforts are loaded once.
  if (isAsked) new PerformanceObserver(start).observe({ type: 'paint', buffered: true });
  for (const sign of ['pointermove', 'pointerdown', 'scroll', 'keydown', 'focusin', 'input'])
    addEventListener(sign, start, { capture: true, once: true, passive: true });
}

/** A press of what the comforts will answer waits for them; a link is followed if they do not come. */
export function listenForActs(): void {
  addEventListener('click', (event) => {
    const act = (event.target as Element).closest<HTMLElement>('[data-act],.anchor,a[hreflang]');
    if (isAwake || !act || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    wake().then(
      () => act.click(),
      () => act instanceof HTMLAnchorElement && location.assign(act.href),
    );
  });
}
