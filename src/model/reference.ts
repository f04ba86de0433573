import type { Keyword, Sense, SenseKind } from './keyword.ts';
import type { Locale } from './locale.ts';
import type { SitePath } from './routes.ts';

/** The pages of tables a support engineer keeps open, each with the kinds of sense it lists: one table a kind. */
export const referenceKinds = {
  disconnects: ['disconnect', 'frame-cause', 'accept-stage', 'error-context'],
  tls: ['tls-alert', 'tls-error'],
  'reason-codes': ['reason-code', 'connack'],
  'log-messages': ['log', 'legacy-text', 'client-text'],
  alarms: ['alarm'],
} as const satisfies Readonly<Record<string, readonly SenseKind[]>>;

export type ReferenceKind = keyof typeof referenceKinds;

export const referenceNames = Object.keys(referenceKinds) as readonly ReferenceKind[];

/** @example referencePath('zh', 'tls') // 'zh/reference/tls.html' */
export function referencePath(locale: Locale, name: ReferenceKind): SitePath {
  return `${locale}/reference/${name}.html`;
}

/** The page a kind of sense stands on. */
export function referenceOf(kind: SenseKind): ReferenceKind {
  return referenceNames.find((name) => (referenceKinds[name] as readonly SenseKind[]).includes(kind))!;
}

/** The tables that have a row; the others have no page. */
export function referencesOf(keywords: readonly Keyword[]): readonly ReferenceKind[] {
  const kinds = new Set(keywords.flatMap(({ senses }) => senses.map(({ kind }) => kind)));
  return referenceNames.filter((name) => referenceKinds[name].some((kind) => kinds.has(kind)));
}

/** One line of a table: a keyword in one of its senses. */
export interface ReferenceRow {
  readonly keyword: Keyword;
  readonly sense: Sense;
  /** The keyword's id where it stands for the first time on the page. */
  readonly anchor: string | undefined;
}

export interface ReferenceTable {
  readonly kind: SenseKind;
  readonly rows: readonly ReferenceRow[];
}

/** The tables of a page that have rows: codes by number, sentences by their text, words in the order of the keywords. */
export function tablesOf(name: ReferenceKind, keywords: readonly Keyword[]): readonly ReferenceTable[] {
  const seen = new Set<string>();
  const tables = referenceKinds[name].map((kind: SenseKind): ReferenceTable => {
    const rows = keywords.flatMap((keyword) =>
      keyword.senses.filter((sense) => sense.kind === kind).map((sense) => ({ keyword, sense })),
    );
    if (name === 'reason-codes') rows.sort((a, b) => codeOf(a.sense) - codeOf(b.sense));
    // Ids of sentences begin with their printer, which the reader does not see.
    if (kind === 'legacy-text' || kind === 'client-text') rows.sort(byPrinted);
    return {
      kind,
      rows: rows.map(({ keyword, sense }) => {
        const anchor = seen.has(keyword.id) ? undefined : keyword.id;
        seen.add(keyword.id);
        return { keyword, sense, anchor };
      }),
    };
  });
  return tables.filter(({ rows }) => rows.length > 0);
}

function byPrinted(a: { readonly keyword: Keyword }, b: { readonly keyword: Keyword }): number {
  return a.keyword.printed.toLowerCase() < b.keyword.printed.toLowerCase() ? -1 : 1;
}

function codeOf(sense: Sense): number {
  return 'code' in sense ? (sense.code ?? 0) : 0;
}
