import { expect, type Locator, type Page } from '@playwright/test';

/** The contract of search (design): one input, one list with its state, results by kind and id. */
export class SearchBox {
  readonly page: Page;
  readonly input: Locator;
  readonly list: Locator;
  readonly results: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.locator('[data-search-input]');
    this.list = page.locator('[data-search-results]');
    this.results = this.list.locator('a[data-result]');
  }

  async ask(text: string): Promise<void> {
    await this.input.fill(text);
    await this.isReadyFor(text);
  }

  async isReadyFor(text: string): Promise<void> {
    await expect(this.list).toHaveAttribute('data-query', text);
    await expect(this.list).toHaveAttribute('data-state', 'ready');
  }

  /** Asks while the addresses of a pattern are routed to something broken: the reader is told, and the next try works. */
  async failsWhile(pattern: string | RegExp, text: string): Promise<void> {
    await this.input.fill(text);
    await expect(this.list).toHaveAttribute('data-state', 'failed');
    await expect(this.page.locator('.search-failed')).toBeVisible();
    await this.page.unroute(pattern);
    await this.page.locator('[data-search-retry]').click();
    await this.isReadyFor(text);
  }

  /** Ids of the results, best first. */
  async ids(): Promise<readonly string[]> {
    return this.results.evaluateAll((links) => links.map((link) => (link as HTMLElement).dataset.id ?? ''));
  }
}
