import { expect, type Locator, type Page } from '@playwright/test';

/** The contract of diagnose (design): one field, one file input, findings with their state. */
export class DiagnosePage {
  readonly page: Page;
  readonly input: Locator;
  readonly file: Locator;
  readonly results: Locator;
  readonly findings: Locator;

  constructor(page: Page) {
    this.page = page;
    this.input = page.locator('[data-diagnose-input]');
    this.file = page.locator('[data-diagnose-file]');
    this.results = page.locator('[data-diagnose-results]');
    this.findings = this.results.locator('[data-finding]');
  }

  async isReady(): Promise<void> {
    await expect(this.input).toBeEnabled();
    await expect(this.results).toHaveAttribute('data-state', 'ready');
  }

  async paste(text: string): Promise<void> {
    await this.input.fill(text);
    await this.isReady();
  }

  async open(...files: readonly LogFile[]): Promise<void> {
    await expect(this.input).toBeEnabled();
    await this.file.setInputFiles(files.map(({ name, bytes }) => ({ name, mimeType: 'text/plain', buffer: bytes })));
    await this.isReady();
  }

  /** Ids of the findings, most important first. */
  async ids(): Promise<readonly string[]> {
    return this.findings.evaluateAll((findings) =>
      findings.map((finding) => (finding as HTMLElement).dataset.id ?? ''),
    );
  }

  async countOf(id: string): Promise<number> {
    return Number(await this.results.locator(`[data-finding][data-id="${id}"]`).getAttribute('data-count'));
  }
}

export interface LogFile {
  readonly name: string;
  readonly bytes: Buffer;
}
