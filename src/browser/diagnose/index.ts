import { diagnoseStrings } from '../../i18n/diagnose.ts';
import type { Report } from '../../search/report.ts';
import findingStyles from '../../styles/lazy/findings.css?inline';
import { addStyles } from '../lazy-styles.ts';
import { pageLocale } from '../page-locale.ts';
import { fieldOf } from './field.ts';
import { handOver, takeText } from './hand-over.ts';
import { keepFromOffline } from './keep-from-offline.ts';
import type { Source, SourceOutcome } from './messages.ts';
import { startReader, type Reader } from './reader.ts';
import { showReport } from './results.ts';
import { sealPage } from './seal.ts';
import { fetchTables } from './tables.ts';
import { momentFormat, writeBytes } from './times.ts';
import type { Voice } from './view-finding.ts';

/** Milliseconds after the last key before typed text is read; a paste does not wait. */
const TYPING = 250;

addStyles(findingStyles);

/** What a reader does before a log can be here. */
const firstMoves = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'dragenter'] as const;

/** Makes the diagnose page work. Everything it will need is here before the reader can paste. */
export async function startDiagnose(panel: HTMLElement): Promise<void> {
  const find = (selector: string): HTMLElement => panel.querySelector<HTMLElement>(selector)!;
  const results = find('[data-diagnose-results]');
  const status = find('.diagnose-status');
  const progress = find('.diagnose-progress');
  const bar = find('progress') as HTMLProgressElement;
  const failed = find('.diagnose-failed');
  const retry = find('[data-diagnose-retry]');
  const locale = pageLocale();
  const strings = diagnoseStrings[locale];
  /** Counts inputs; whatever finds it changed belongs to an older one. */
  let turn = 0;
  let total = 0;
  let latest: readonly Source[] = [];
  let waiting: ReturnType<typeof setTimeout> | undefined;

  setState('loading');
  status.textContent = strings.preparing;
  failed.hidden = true;
  let tables;
  try {
    tables = await fetchTables();
  } catch {
    fail(strings.failedTables);
    retry.onclick = () => void startDiagnose(panel);
    return;
  }
  const { texts } = tables;
  keepFromOffline();
  const voice: Voice = { locale, strings, explanations: tables.explanations, moments: momentFormat(locale) };

  let starting: Promise<Reader | undefined> | undefined;
  let reader: Reader | undefined;
  /**
   * Seals the page and starts its worker behind the seal: at the reader's first move, which is before there can be a
   * log. What only looks at the page (a search engine asks for robots.txt from it) finds it open.
   */
  function wake(): Promise<Reader | undefined> {
    if (!starting) {
      sealPage();
      starting = startReader(texts, {
        onProgress: showProgress,
        onReport: (report, sources) => void show(report, sources),
        onFailure: () => fail(strings.failedReading),
      });
      starting = starting.then(
        (started) => (reader = started),
        () => {
          starting = undefined;
          fail(strings.failedReading);
          return undefined;
        },
      );
    }
    return starting;
  }

  /** New input: old findings go at once, then the text is read. */
  function take(sources: readonly Source[], delay: number): void {
    turn++;
    clearTimeout(waiting);
    latest = sources;
    reader?.stop();
    results.replaceChildren();
    failed.hidden = true;
    status.classList.remove('visually-hidden');
    status.textContent = '';
    setState(sources.length > 0 ? 'loading' : 'ready');
    if (sources.length === 0) return;
    // Sealed at once, read when the reader pauses.
    void wake();
    waiting = setTimeout(() => void begin(), delay);
  }

  async function begin(): Promise<void> {
    const mine = turn;
    total = latest.reduce((sum, { blob }) => sum + blob.size, 0);
    bar.value = 0;
    const started = await wake();
    if (mine === turn) started?.read(latest);
  }

  function showProgress(bytes: number): void {
    const share = total === 0 ? 0 : Math.min(1, bytes / total);
    progress.hidden = false;
    bar.value = share;
    bar.textContent = strings.reading(Math.floor(share * 100));
    find('.diagnose-read').textContent = strings.readingBytes(writeBytes(bytes, locale), writeBytes(total, locale));
  }

  async function show(report: Report, sources: readonly SourceOutcome[]): Promise<void> {
    const mine = turn;
    progress.hidden = true;
    const isDone = await showReport(results, { report, sources, voice, isStale: () => mine !== turn });
    if (!isDone) return;
    setState('ready');
    // The heading says it to the eye.
    status.classList.add('visually-hidden');
    status.textContent = report.findings.length > 0 ? strings.found(report.findings.length) : strings.nothing;
  }

  function fail(message: string): void {
    find('[data-diagnose-failure]').textContent = message;
    failed.hidden = false;
    status.textContent = '';
    setState('failed');
  }

  function setState(state: 'loading' | 'ready' | 'failed'): void {
    results.dataset.state = state;
    results.setAttribute('aria-busy', String(state === 'loading'));
    if (state !== 'loading') progress.hidden = true;
  }

  retry.onclick = () => take(latest, 0);
  find('[data-diagnose-cancel]').addEventListener('click', () => {
    take([], 0);
    status.textContent = strings.cancelled;
    field.input.focus();
  });
  const field = fieldOf(panel, {
    pastedName: strings.pasted,
    onText: (text, isPaste) => take(text.trim() === '' ? [] : [sourceOf(text)], isPaste ? 0 : TYPING),
    onSources: (sources) => take(sources, 0),
  });
  document.addEventListener('click', ({ target }) => {
    if (target instanceof Element && target.closest('a[rel=alternate]')) handOver(field.input.value);
  });

  function sourceOf(text: string): Source {
    return { name: strings.pasted, blob: new Blob([text]) };
  }

  for (const move of firstMoves) {
    document.addEventListener(move, () => void wake(), { once: true, capture: true, passive: true });
  }
  setState('ready');
  status.textContent = '';
  field.enable(takeText());
}
