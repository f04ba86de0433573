import { findingStrings } from '../../i18n/findings.ts';
import type { Identified, Report, UnknownShape } from '../../search/report.ts';
import { answerPath, keywordPath } from '../../model/routes.ts';
import { pageAddress } from '../site-files.ts';
import type { SourceOutcome } from './messages.ts';
import { element, literal, literals } from './dom.ts';
import { Clock, clockOffset, writeBytes } from './times.ts';
import { countWords, headingId, sampleView, wordsOf, type Voice } from './view-finding.ts';

/** What was read, as one line. @example '2 个文件，105 MB，812,345 行，2024年3月5日 08:12:44 – 09:00:00' */
export function totalsWords(
  { totals, findings, unknown }: Report,
  sources: readonly SourceOutcome[],
  voice: Voice,
): string {
  const { strings, locale } = voice;
  const names = sources.length === 1 ? sources[0]!.name : strings.files(sources.length);
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0);
  const parts = [names, writeBytes(bytes, locale), strings.lines(totals.lines.toLocaleString(locale))];
  if (totals.first !== undefined && totals.last !== undefined) {
    const line = (findings[0] ?? unknown[0])?.sample.text ?? '';
    parts.push(new Clock(voice.moments, clockOffset(line)).range(totals.first, totals.last));
  }
  return parts.join(' · ');
}

export function faultWords(sources: readonly SourceOutcome[], { strings }: Voice): readonly string[] {
  return sources.flatMap(({ name, fault }) => (fault === undefined ? [] : [strings.faults[fault](name)]));
}

/** What was found at a glance, above the findings themselves. */
export function headView(report: Report, sources: readonly SourceOutcome[], voice: Voice): HTMLElement {
  const { strings } = voice;
  const { findings, unknown, identified } = report;
  const head = element(
    'div',
    { class: 'diagnose-head' },
    element('h2', {}, findings.length > 0 ? strings.found(findings.length) : strings.nothing),
    element('p', { class: 'fine' }, totalsWords(report, sources, voice)),
    ...faultWords(sources, voice).map((fault) => element('p', { class: 'diagnose-fault' }, fault)),
  );
  if (findings.length > OVERVIEW_FROM) head.append(overview(report, voice));
  if (findings.length > 0) return head;
  if (unknown.length > 0) head.append(element('p', {}, strings.onlyUnknown));
  else if (identified.length === 0) head.append(element('p', {}, strings.nothingHint));
  return head;
}

const OVERVIEW_FROM = 2; // as many as are seen without scrolling

function overview({ findings }: Report, voice: Voice): HTMLElement {
  const rows = findings.map((finding, place) => {
    const { title, severity, count } = wordsOf(finding, voice);
    return element(
      'li',
      {},
      element(
        'a',
        { href: `#${headingId(place)}` },
        element('strong', {}, title),
        element('span', { class: finding.severity }, severity),
        element('span', {}, ` · ${count}`),
      ),
    );
  });
  return element('ul', { class: 'rows overview', 'aria-label': voice.strings.overview }, ...rows);
}

export function unknownView(shape: UnknownShape, voice: Voice): HTMLElement {
  const level = shape.level === undefined ? [] : [voice.strings.level(shape.level)];
  const facts = [countWords(shape.count, voice), ...level].join(' · ');
  return element(
    'li',
    { 'data-unknown': '', 'data-count': String(shape.count) },
    element('p', { class: 'fine' }, facts),
    sampleView(shape.sample, voice.strings.sample),
  );
}

export function identifiedView(known: Identified, voice: Voice): HTMLElement {
  const { strings, explanations, locale } = voice;
  const facts = [strings.identifiedKinds[known.kind], countWords(known.count, voice)];
  const item = (id: string, ...children: readonly (Node | string | undefined)[]): HTMLElement =>
    element(
      'li',
      { 'data-identified': '', 'data-kind': known.kind, 'data-id': id, 'data-count': String(known.count) },
      ...children,
    );
  if (known.kind === 'field') {
    const meaning = (findingStrings[locale] as Readonly<Record<string, string>>)[known.meaning] ?? '';
    const words = element('span', { class: 'fine' }, ...literals(meaning));
    return item(known.name, literal(`${known.name}: ${known.value}`), ' ', words);
  }
  if (known.level !== undefined) facts.push(strings.level(known.level));
  if (known.kind === 'msg') {
    const runs = known.versions.map(([first, last]) => (first === last ? first : `${first}–${last}`)).join(', ');
    if (runs !== '') facts.push(strings.versions(runs));
    if (known.module !== '') facts.push(known.module);
    const about = known.page === undefined ? undefined : aboutView(known.page, voice);
    return item(known.msg, literal(known.msg), element('p', { class: 'fine' }, facts.join(' · ')), about);
  }
  const [title, , senses] = explanations.keywords[known.id] ?? [known.id, 'none', []];
  const link = element('a', { href: pageAddress(keywordPath(locale, known.id)) }, literal(title));
  const gist = senses[0]?.[1] ?? '';
  return item(
    known.id,
    link,
    element('p', { class: 'fine' }, facts.join(' · ')),
    gist === '' ? undefined : element('p', {}, ...literals(gist)),
  );
}

/** The page about what a message without one of its own is about; undefined when this build does not have it. */
function aboutView(id: string, { strings, explanations, locale }: Voice): HTMLElement | undefined {
  const [question] = explanations.answers[id] ?? [];
  const title = question ?? explanations.keywords[id]?.[0];
  if (title === undefined) return undefined;
  const path = question === undefined ? keywordPath(locale, id) : answerPath(locale, id);
  return element('p', {}, strings.about, ' ', element('a', { href: pageAddress(path) }, ...literals(title)));
}
