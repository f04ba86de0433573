import type { Verdict } from './judge.ts';
import { levels, type Identified, type Level, type Sample } from './report.ts';
import { sampleOf } from './sample.ts';
import type { KnownMessage } from './vocabulary.ts';

const MAX_FIELDS = 200;

export type IdentifiedField = Omit<Extract<Identified, { kind: 'field' }>, 'kind' | 'count'>;

interface Seen {
  count: number;
  level: Level | undefined;
  readonly sample: Sample;
  readonly known: KnownMessage | undefined;
}

/** What is known and no fault. Bounded by the number of keywords and messages there are. */
export interface IdentifiedList {
  readonly addKeyword: (verdict: Verdict, level: Level | undefined, text: string, from: number, to: number) => void;
  readonly addMessage: (
    msg: string,
    known: KnownMessage,
    level: Level | undefined,
    text: string,
    from: number,
    to: number,
  ) => void;
  readonly addField: (field: IdentifiedField) => void;
  readonly list: () => readonly Identified[];
}

export function identifiedList(): IdentifiedList {
  const keywords = new Map<string, Seen>();
  const messages = new Map<string, Seen>();
  const fields = new Map<string, Extract<Identified, { kind: 'field' }>>();

  return {
    addKeyword({ page, start, end }, level, text, from, to) {
      const seen = keywords.get(page.id);
      if (seen) count(seen, level);
      else
        keywords.set(page.id, { count: 1, level, sample: sampleOf(text, from, to, { start, end }), known: undefined });
    },
    addMessage(msg, known, level, text, from, to) {
      const seen = messages.get(msg);
      if (seen) count(seen, level);
      else messages.set(msg, { count: 1, level, sample: sampleOf(text, from, to), known });
    },
    addField(field) {
      const key = `${field.output} ${field.name} ${field.value}`;
      const seen = fields.get(key);
      if (seen) fields.set(key, { ...seen, count: seen.count + 1 });
      else if (fields.size < MAX_FIELDS) fields.set(key, { kind: 'field', ...field, count: 1 });
    },
    list: () =>
      [
        ...[...keywords].map(([id, { count, level, sample }]): Identified => ({
          kind: 'keyword',
          id,
          level,
          count,
          sample,
        })),
        ...[...messages].map(([msg, { count, level, sample, known }]): Identified => {
          return {
            kind: 'msg',
            msg,
            level,
            count,
            sample,
            module: known?.module ?? '',
            versions: known?.versions ?? [],
          };
        }),
        ...fields.values(),
      ].sort((a, b) => b.count - a.count),
  };
}

function count(seen: Seen, level: Level | undefined): void {
  seen.count++;
  if (level !== undefined && (seen.level === undefined || levels.indexOf(level) > levels.indexOf(seen.level))) {
    seen.level = level;
  }
}
