import type { Page } from '@playwright/test';
import type { Found } from './questions.ts';

export interface FoundOnPage {
  readonly list: readonly Found[];
  /** The page calls the list what is nearest. */
  readonly isNear: boolean;
  /** Milliseconds from the key to the first result; undefined when there was none. */
  readonly firstAfter: number | undefined;
}

/** Puts a text into the search page's field and waits for its list. */
export async function foundOn(page: Page, text: string): Promise<FoundOnPage> {
  await page.locator('[data-search-input]').focus();
  return page.evaluate(async (query) => {
    const input = document.querySelector<HTMLTextAreaElement>('[data-search-input]')!;
    const results = document.querySelector<HTMLElement>('[data-search-results]')!;
    const started = performance.now();
    let firstAfter: number | undefined;
    const isDone = (): boolean => results.dataset.query === query && results.dataset.state === 'ready';
    const list = await new Promise<Element[]>((resolve, reject) => {
      const look = (): void => {
        const links = [...results.querySelectorAll('a[data-result]')];
        if (results.dataset.query === query && links.length > 0) firstAfter ??= performance.now() - started;
        if (!isDone()) return;
        observer.disconnect();
        resolve(links);
      };
      const observer = new MutationObserver(look);
      observer.observe(results, { attributes: true, childList: true, subtree: true });
      setTimeout(() => reject(new Error(`no list for ${query}`)), 20_000);
      input.value = query;
      input.dispatchEvent(new Event('input', { bubbles: true }));
      look();
    });
    return {
      firstAfter,
      isNear: document.querySelector('[data-search-near]') !== null,
      list: list.map((link) => {
        const { kind, id } = (link as HTMLElement).dataset;
        return { kind: kind as 'answer' | 'keyword', id: id! };
      }),
    };
  }, text);
}
