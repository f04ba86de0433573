import type { DiagnoseStrings } from '../../i18n/diagnose.ts';
import type { Explanations, SenseExplanation } from '../../model/explanations.ts';
import type { Locale } from '../../model/locale.ts';
import { answerPath, keywordPath } from '../../model/routes.ts';
import type { Counted, Finding, Report, Sample } from '../../search/report.ts';
import { pageAddress } from '../site-files.ts';
import { chartOf } from './chart.ts';
import { wordsOfCircumstances } from './circumstances.ts';
import { element, literal, literals } from './dom.ts';
import { Clock, clockOffset, writeDuration } from './times.ts';

/** What every view needs to say something in the reader's language. */
export interface Voice {
  readonly locale: Locale;
  readonly strings: DiagnoseStrings;
  readonly explanations: Explanations;
  readonly moments: Intl.DateTimeFormat;
}

/** @example countWords(3, voice) // '3 次' */
export function countWords(count: number, { locale, strings }: Voice): string {
  return count === 1 ? strings.once : strings.times(count.toLocaleString(locale));
}

/** Everything there is to say about a finding, as words; the page and the text report are made of it. */
export interface FindingWords {
  readonly title: string;
  readonly severity: string;
  readonly count: string;
  /** First to last time, and how long that is. */
  readonly when: string | undefined;
  readonly circumstances: readonly string[];
  readonly meaning: string;
  readonly checks: readonly string[];
  /** Pages that say more, the fullest first. */
  readonly links: readonly { readonly text: string; readonly href: string }[];
}

export function wordsOf(finding: Finding, voice: Voice): FindingWords {
  const { strings, explanations, locale } = voice;
  const clock = new Clock(voice.moments, clockOffset(finding.sample.text));
  const common = {
    severity: strings.severity[finding.severity],
    count: countWords(finding.count, voice),
    when: whenOf(finding, clock, strings),
    circumstances: wordsOfCircumstances(finding.circumstances, locale),
  };
  const answerLink = (id: string, section: string | undefined, text: string): FindingWords['links'][number] => ({
    text,
    href: pageAddress(answerPath(locale, id), section),
  });
  if (finding.kind === 'answer') {
    const [question, summary = ''] = explanations.answers[finding.id] ?? [finding.id];
    const links = [answerLink(finding.id, finding.section, strings.answerLink)];
    return { ...common, title: question, meaning: summary, checks: [], links };
  }
  const [title, , senses, answer, section] = explanations.keywords[finding.id] ?? [finding.id, 'low', []];
  const sense = senseFor(finding, senses);
  const links = [{ text: strings.keywordLink, href: pageAddress(keywordPath(locale, finding.id)) }];
  const question = answer === undefined ? undefined : explanations.answers[answer]?.[0];
  if (answer !== undefined) links.unshift(answerLink(answer, section, question ?? strings.answerLink));
  // The number belongs to the packet; a log that prints the word alone does not speak of one.
  const isCode = finding.circumstances.some(({ value }) => value.kind === 'code');
  return {
    ...common,
    title: isCode ? title : title.replace(/^0x[0-9A-F]{2} /, ''),
    meaning: sense?.[1] ?? '',
    checks: sense?.[2] ?? [],
    links,
  };
}

/** A word printed as a number is a code, whatever else it may be. */
function senseFor({ circumstances }: Finding, senses: readonly SenseExplanation[]): SenseExplanation | undefined {
  const code = circumstances.find(({ value }) => value.kind === 'code')?.value;
  const kind = code?.kind === 'code' && code.protocol === 'mqtt311' ? 'connack' : 'reason-code';
  return (code && senses.find((sense) => sense[0] === kind)) ?? senses[0];
}

function whenOf({ first, last }: Finding, clock: Clock, strings: DiagnoseStrings): string | undefined {
  if (first === undefined || last === undefined) return undefined;
  const duration = writeDuration(last - first, strings.duration);
  return duration === '' ? clock.at(first) : `${clock.range(first, last)} · ${strings.lasting(duration)}`;
}

export function findingView(finding: Finding, report: Report, place: number, voice: Voice): HTMLElement {
  const { strings } = voice;
  const words = wordsOf(finding, voice);
  const clock = new Clock(voice.moments, clockOffset(finding.sample.text));
  const chart =
    report.timeline && chartOf(finding, report.timeline, clock, strings, (count) => countWords(count, voice));
  const facts = [words.count, words.when].filter((fact) => fact !== undefined).join(' · ');
  return element(
    'article',
    {
      class: 'finding',
      'data-finding': '',
      'data-kind': finding.kind,
      'data-id': finding.id,
      'data-count': String(finding.count),
      'data-severity': finding.severity,
      'aria-labelledby': headingId(place),
    },
    element('h3', { id: headingId(place) }, finding.kind === 'keyword' ? literal(words.title) : words.title),
    element(
      'p',
      { class: 'fine' },
      element('span', { class: `badge ${finding.severity}` }, words.severity),
      ` ${facts}`,
    ),
    ...words.circumstances.map((text) => element('p', { class: 'circumstance' }, ...literals(text))),
    words.meaning === '' ? undefined : element('p', {}, ...literals(words.meaning)),
    words.checks.length === 0
      ? undefined
      : element(
          'ol',
          { 'aria-label': strings.checks },
          ...words.checks.map((check) => element('li', {}, ...literals(check))),
        ),
    element('p', { class: 'ways' }, ...words.links.map(({ text, href }) => element('a', { href }, ...literals(text)))),
    sampleView(finding.sample, strings.sample),
    alongsideView(finding, voice),
    chart,
    whoView(finding, voice),
  );
}

export function headingId(place: number): string {
  return `finding-${place + 1}`;
}

function alongsideView({ alongside }: Finding, { strings, locale }: Voice): HTMLElement | undefined {
  if (alongside.length === 0) return undefined;
  const links = alongside.flatMap((id, at) => [
    at === 0 ? '' : ' ',
    element('a', { href: pageAddress(keywordPath(locale, id)) }, literal(id)),
  ]);
  return element('p', { class: 'fine' }, strings.alongside, ...links);
}

/** A record as it stood in the log, line by line, its found words marked. */
export function sampleView({ text, marks }: Sample, label: string): HTMLElement {
  const code = element('code');
  let start = 0;
  for (const line of text.replace(/\n$/, '').split('\n')) {
    const row = element('span', { class: 'line' });
    let at = 0;
    for (const [from, to] of marks) {
      const [first, last] = [Math.max(at, from - start), Math.min(line.length, to - start)];
      if (last <= first) continue;
      row.append(line.slice(at, first), element('mark', {}, line.slice(first, last)));
      at = last;
    }
    row.append(`${line.slice(at)}\n`);
    code.append(row);
    start += line.length + 1;
  }
  return element('pre', { class: 'code', 'aria-label': label, role: 'region' }, code);
}

function whoView({ clients, addresses, listeners }: Finding, { strings, locale }: Voice): HTMLElement | undefined {
  const lists = (
    [
      [strings.clients, clients],
      [strings.addresses, addresses],
      [strings.listeners, listeners],
    ] as const
  ).filter(([, list]) => list.length > 0);
  if (lists.length === 0) return undefined;
  const rows = lists.flatMap(([name, list]) => [
    element('dt', {}, name),
    element('dd', {}, ...list.flatMap((counted) => whoWords(counted, locale))),
  ]);
  return element('details', {}, element('summary', {}, strings.who), element('dl', { class: 'fine' }, ...rows));
}

function whoWords({ value, count }: Counted<string>, locale: Locale): readonly (Node | string)[] {
  return [literal(value), ` ×${count.toLocaleString(locale)}  `];
}
