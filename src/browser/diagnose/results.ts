import type { Report } from '../../search/report.ts';
import { copyText } from '../copy-text.ts';
import { eachInSlices, element } from './dom.ts';
import type { SourceOutcome } from './messages.ts';
import { reportText, saveText } from './report-text.ts';
import { findingView, type Voice } from './view-finding.ts';
import { headView, identifiedView, unknownView } from './view-rest.ts';

export interface Shown {
  readonly report: Report;
  readonly sources: readonly SourceOutcome[];
  readonly voice: Voice;
  readonly isStale: () => boolean;
}

/** Unknown shapes and identified words shown at once; who wants all presses the button. */
const SHOWN = 20;

/** Fills the results, piece by piece. @returns whether they are complete; not if a newer text came in between */
export async function showReport(results: HTMLElement, shown: Shown): Promise<boolean> {
  const { report, sources, voice, isStale } = shown;
  const { strings } = voice;
  const { findings, unknown, identified } = report;
  results.replaceChildren(headView(report, sources, voice));
  const isAlive = await eachInSlices([...findings.entries()], isStale, ([place, finding]) => {
    results.append(findingView(finding, report, place, voice));
  });
  if (!isAlive) return false;
  if (unknown.length > 0) {
    const list = listOf(unknown, (shape) => unknownView(shape, voice), voice);
    const hint = element('p', { class: 'fine' }, strings.unknownHint);
    results.append(element('section', { class: 'diagnose-rest' }, element('h2', {}, strings.unknown), hint, ...list));
  }
  if (identified.length > 0) {
    const list = listOf(identified, (known) => identifiedView(known, voice), voice);
    const more = element(
      'details',
      {},
      element('summary', {}, `${strings.identified} (${identified.length})`),
      ...list,
    );
    // With nothing wrong, what is known is the answer.
    more.open = findings.length === 0;
    results.append(element('section', { class: 'diagnose-rest' }, more));
  }
  if (findings.length + unknown.length > 0) results.append(reportBar(shown));
  return true;
}

function listOf<Item>(
  items: readonly Item[],
  view: (item: Item) => HTMLElement,
  { strings }: Voice,
): readonly HTMLElement[] {
  const list = element('ul', { class: 'diagnose-list' }, ...items.slice(0, SHOWN).map(view));
  const left = items.slice(SHOWN);
  if (left.length === 0) return [list];
  const more = element('button', { type: 'button', class: 'search-retry' }, strings.more20(left.length));
  more.addEventListener('click', () => {
    more.remove();
    void eachInSlices(
      left,
      () => !list.isConnected,
      (item) => list.append(view(item)),
    );
    list.tabIndex = -1;
    list.focus({ preventScroll: true });
  });
  return [list, more];
}

const CONFIRMED = 1_600; // ms

function reportBar({ report, sources, voice }: Shown): HTMLElement {
  const { strings } = voice;
  const hide = element('input', { type: 'checkbox', id: 'diagnose-hide' });
  const copy = element('button', { type: 'button', class: 'search-retry', 'data-report-copy': '' }, strings.copy);
  const save = element('button', { type: 'button', class: 'search-retry', 'data-report-save': '' }, strings.save);
  const status = element('span', { role: 'status', class: 'fine' });
  const text = (): string => reportText(report, sources, voice, hide.checked);
  copy.addEventListener('click', () => {
    void copyText(text()).then((isCopied) => {
      status.textContent = isCopied ? strings.copied : '';
      setTimeout(() => (status.textContent = ''), CONFIRMED);
    });
  });
  save.addEventListener('click', () => saveText(strings.fileName, text()));
  return element(
    'section',
    { class: 'diagnose-rest' },
    element('h2', {}, strings.report),
    element('p', { class: 'fine' }, strings.masked),
    element('p', {}, hide, ' ', element('label', { for: 'diagnose-hide' }, strings.hide)),
    element('p', { class: 'diagnose-actions' }, copy, save, status),
  );
}
