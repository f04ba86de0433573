import { keywordStrings } from '../i18n/keywords.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { senseStrings } from '../i18n/senses.ts';
import { hexCode, type Sense, type SenseKind } from '../model/keyword.ts';
import { levelRuns, loggedIn } from '../model/levels.ts';
import type { Locale } from '../model/locale.ts';
import type { ReferenceRow } from '../model/reference.ts';
import { connackOf, gistOf } from '../model/sense.ts';
import { writeRun } from './sense-facts.ts';

/** A column of a reference table; cells are text in which backticks mark what a machine prints. */
export interface ReferenceColumn {
  readonly label: string;
  readonly cell: (row: ReferenceRow) => string | undefined;
  /** `short` cells stand side by side in the stacked form of a phone; a `wide` one is a sentence, `half` one of few. */
  readonly size?: 'short' | 'wide' | 'half';
}

/** The columns that suit a kind. The first heads its row, leads to the keyword, and is all one literal. */
export function columnsOf(kind: SenseKind, locale: Locale, scanned: readonly string[]): readonly ReferenceColumn[] {
  const t = keywordStrings[locale];
  const s = senseStrings[locale];
  const { separator } = punctuation[locale];
  const yesNo = (value: boolean): string => (value ? s.yes : s.no);

  function column(label: string, cell: (sense: Sense) => string | undefined): ReferenceColumn {
    return { label, cell: ({ sense }) => cell(sense) };
  }
  const short = (label: string, cell: (sense: Sense) => string | undefined): ReferenceColumn => ({
    ...column(label, cell),
    size: 'short',
  });
  const word: ReferenceColumn = { label: t.columns.word, cell: ({ keyword }) => keyword.printed };
  const meaning = column(t.columns.meaning, (sense) => gistOf(sense[locale].meaning));
  const wide: ReferenceColumn = { ...meaning, size: 'wide' };
  const half: ReferenceColumn = { ...meaning, size: 'half' };
  const config = column(t.columns.config, ({ config: [first] }) => first && code(first.key));
  const decimal = short(t.columns.decimal, (sense) => ('code' in sense ? `${sense.code}` : undefined));
  const name = column(s.facts.codeName, (sense) => ('name' in sense ? sense.name : undefined));

  switch (kind) {
    case 'disconnect':
    case 'frame-cause':
    case 'accept-stage':
    case 'error-context':
      return [
        word,
        short(s.facts.closedBy, (sense) => ('closedBy' in sense ? s.closers[sense.closedBy] : undefined)),
        short(t.columns.counted, (sense) => ('counted' in sense ? yesNo(sense.counted) : undefined)),
        wide,
        ...(kind === 'disconnect'
          ? [column(s.facts.sent, (sense) => ('sent' in sense ? sense.sent?.[locale] : undefined))]
          : []),
        config,
      ];
    case 'tls-alert':
      return [
        word,
        short(s.facts.number, (sense) => ('code' in sense ? sense.code?.toString() : undefined)),
        column(t.columns.printed, (sense) => (sense.kind === 'tls-alert' ? code(sense.alert) : undefined)),
        short(s.facts.sentBy, (sense) => ('sentBy' in sense ? s.senders[sense.sentBy] : undefined)),
        half,
      ];
    case 'tls-error':
      return [word, half];
    case 'reason-code':
      return [
        short(t.columns.hex, (sense) => hexCode('code' in sense ? (sense.code ?? 0) : 0)),
        decimal,
        name,
        { label: t.columns.atom, cell: ({ keyword }) => code(keyword.printed) },
        column(s.facts.packets, (sense) => ('packets' in sense ? sense.packets.join(separator) : undefined)),
        short(t.columns.emqxSends, (sense) => ('emqxSends' in sense ? yesNo(sense.emqxSends) : undefined)),
        short(t.columns.connack, (sense) =>
          sense.kind === 'reason-code' && sense.packets.includes('CONNACK')
            ? connackOf(sense.code)?.toString()
            : undefined,
        ),
        wide,
      ];
    case 'connack':
      return [decimal, name, half];
    case 'log':
      return [
        word,
        short(t.columns.level, (sense) =>
          sense.kind === 'log' ? levelRuns(sense.levels, scanned).at(-1)?.levels.join(separator) : undefined,
        ),
        column(t.columns.versions, (sense) => (sense.kind === 'log' ? versionsOf(sense) : undefined)),
        half,
      ];
    case 'legacy-text':
    case 'client-text':
      return [word, column(s.facts.printer, (sense) => ('printer' in sense ? sense.printer : undefined)), half];
    case 'alarm':
      return [word, half, config];
  }

  function versionsOf({ levels }: Extract<Sense, { kind: 'log' }>): string {
    const stretches = loggedIn(levels, scanned);
    const [first] = stretches;
    if (first?.first === scanned[0] && first?.last === scanned.at(-1)) return t.allVersions;
    const newest = scanned.at(-1);
    // Not "since": the version before it may never have been read.
    return stretches.map((run) => (run.last === newest ? `${run.first}+` : writeRun(run))).join(separator);
  }
}

function code(text: string): string {
  return `\`${text}\``;
}
