import type { Verdict } from './verdict.ts';
import { levels, type Identified, type Level, type Sample } from './report.ts';
import { detached, sampleOf } from './sample.ts';
import type { Stretch } from './stretch.ts';
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
  readonly addKeyword: (verdict: Verdict, level: Level | undefined, record: Stretch) => void;
  readonly addMessage: (msg: string, known: KnownMessage, level: Level | undefined, record: Stretch) => void;
  readonly addField: (field: IdentifiedField) => void;
  readonly list: () => readonly Identified[];
  readonly part: () => IdentifiedPart;
  /** Takes over what was seen in a later part of the text. */
  readonly absorb: (part: IdentifiedPart) => void;
}

type CountedField = Extract<Identified, { kind: 'field' }>;

/** All that is kept, as plain data. */
export interface IdentifiedPart {
  readonly keywords: ReadonlyMap<string, Readonly<Seen>>;
  readonly messages: ReadonlyMap<string, Readonly<Seen>>;
  readonly fields: ReadonlyMap<string, CountedField>;
}

export function identifiedList(): IdentifiedList {
  const keywords = new Map<string, Seen>();
  const messages = new Map<string, Seen>();
  const fields = new Map<string, CountedField>();

  function addField(key: string, field: CountedField): void {
    const seen = fields.get(key);
    if (seen) fields.set(key, { ...seen, count: seen.count + field.count });
    else if (fields.size < MAX_FIELDS) fields.set(key, field);
  }

  return {
    addKeyword({ page, start, end }, level, record) {
      const seen = keywords.get(page.id);
      if (seen) count(seen, level);
      else keywords.set(page.id, { count: 1, level, sample: sampleOf(record, { start, end }), known: undefined });
    },
    addMessage(msg, known, level, record) {
      const seen = messages.get(msg);
      if (seen) count(seen, level);
      else messages.set(detached(msg), { count: 1, level, sample: sampleOf(record), known });
    },
    addField(field) {
      addField(`${field.output} ${field.name} ${field.value}`, { kind: 'field', ...field, count: 1 });
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
            page: known?.page,
            versions: known?.versions ?? [],
          };
        }),
        ...fields.values(),
      ].sort((a, b) => b.count - a.count),
    part: () => ({ keywords, messages, fields }),
    absorb(part) {
      absorbSeen(keywords, part.keywords);
      absorbSeen(messages, part.messages);
      for (const [key, field] of part.fields) addField(key, field);
    },
  };
}

function absorbSeen(own: Map<string, Seen>, part: ReadonlyMap<string, Readonly<Seen>>): void {
  for (const [name, later] of part) {
    const seen = own.get(name);
    if (seen) count(seen, later.level, later.count);
    else own.set(name, { ...later });
  }
}

function count(seen: Seen, level: Level | undefined, times = 1): void {
  seen.count += times;
  if (level === seen.level) return;
  if (level !== undefined && (seen.level === undefined || levels.indexOf(level) > levels.indexOf(seen.level))) {
    seen.level = level;
  }
}
