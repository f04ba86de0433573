import { stringify } from 'yaml';
import { UNWRITTEN } from '../model/check-unwritten.ts';
import type { SenseKind } from '../model/keyword.ts';
import { site } from '../model/site.ts';

export interface AnswerDraft {
  readonly id: string;
  readonly category: string;
  readonly zh: string;
  readonly en: string;
  readonly today: string;
}

/** The three files of a new answer, by path from the project's root. */
export function answerFiles({ id, category, zh, en, today }: AnswerDraft): ReadonlyMap<string, string> {
  const folder = `content/answers/${id}`;
  const facts = {
    category,
    edition: 'any',
    related: [],
    sources: [{ title: UNWRITTEN, url: site.source, versions: [UNWRITTEN], checked: today }],
    reviewed: today,
    changed: [{ date: today, zh: '首次发布', en: 'First published' }],
  };
  const head = (question: string): string =>
    yaml({ question, short: UNWRITTEN, summary: UNWRITTEN, phrases: [UNWRITTEN] });
  return new Map([
    [`${folder}/answer.yaml`, `# yaml-language-server: $schema=../../../.schemas/answer.json\n${yaml(facts)}`],
    [
      `${folder}/zh.mdx`,
      `---\n${head(zh)}---\n\n${bodyOf(['怎么确认是这种情况', '为什么', '怎么办', '怎么确认已解决'])}`,
    ],
    [
      `${folder}/en.mdx`,
      `---\n${head(en)}---\n\n${bodyOf(['How to tell', 'Why', 'What to do', 'Check that it is fixed'])}`,
    ],
  ]);
}

const sectionIds = ['how-to-tell', 'why', 'fix', 'verify'] as const;

function bodyOf(titles: readonly string[]): string {
  return titles.map((title, place) => `## ${title} [#${sectionIds[place]}]\n\n${UNWRITTEN}\n`).join('\n');
}

export interface KeywordDraft {
  readonly printed: string;
  readonly kind: SenseKind;
  readonly answer?: string | undefined;
  readonly today: string;
}

/** Fields that only senses of some kinds have, with a value to begin with. */
const fieldsOfKind: Readonly<Record<SenseKind, Readonly<Record<string, unknown>>>> = {
  disconnect: { closedBy: 'either', counted: true },
  'frame-cause': { closedBy: 'emqx', counted: false },
  'accept-stage': { closedBy: 'emqx', counted: true },
  'error-context': { closedBy: 'emqx', counted: false },
  'tls-alert': { alert: UNWRITTEN, sentBy: 'either' },
  'tls-error': { pattern: UNWRITTEN },
  'reason-code': { code: 128, name: UNWRITTEN, packets: [UNWRITTEN], emqxSends: true },
  connack: { code: 1, name: UNWRITTEN },
  log: { category: UNWRITTEN, levels: { [UNWRITTEN]: ['error'] } },
  alarm: {},
  'legacy-text': { printer: UNWRITTEN },
  'client-text': { printer: UNWRITTEN },
};

export const senseKinds = Object.keys(fieldsOfKind) as readonly SenseKind[];

const placeOfKind: Readonly<Partial<Record<SenseKind, string>>> = {
  'tls-alert': 'alert',
  'reason-code': 'packet',
  connack: 'packet',
  alarm: 'alarm',
  'client-text': 'client',
};

/** @example keywordId('CONNACK 1') // 'CONNACK-1' */
export function keywordId(printed: string): string {
  return printed.replace(/[^A-Za-z0-9_.-]+/g, '-').replace(/^-|-$/g, '');
}

/** The file of a new keyword, by path from the project's root. */
export function keywordFiles({ printed, kind, answer, today }: KeywordDraft): ReadonlyMap<string, string> {
  const meaning = { meaning: UNWRITTEN, check: [UNWRITTEN] };
  const facts = {
    printed,
    ...(answer === undefined ? {} : { answer: { id: answer } }),
    senses: [
      {
        kind,
        seen: [placeOfKind[kind] ?? 'log'],
        severity: 'medium',
        ...fieldsOfKind[kind],
        zh: meaning,
        en: meaning,
        sources: [{ title: UNWRITTEN, url: site.source, versions: [UNWRITTEN], checked: today }],
      },
    ],
    reviewed: today,
  };
  const file = `content/keywords/${keywordId(printed)}.yaml`;
  return new Map([[file, `# yaml-language-server: $schema=../../.schemas/keyword.json\n${yaml(facts)}`]]);
}

function yaml(data: unknown): string {
  return stringify(data, { lineWidth: 0, aliasDuplicateObjects: false });
}
