import type { ThemeRegistrationRaw } from 'shiki';

/**
 * What a word in a block can be, and the class it gets. The names are short because a page carries hundreds of them;
 * their colours are in `src/styles/components/code.css`. Plain text and punctuation get no class, hence no span.
 */
export const tokenClasses = {
  time: 't-t',
  'level-error': 't-le',
  'level-warning': 't-lw',
  'level-info': 't-li',
  'level-debug': 't-ld',
  /** What the reader looks for first: the message of a log line, the name of a listener. */
  msg: 't-m',
  key: 't-k',
  atom: 't-a',
  /** A TLS alert, or what a client says when it fails. */
  alert: 't-x',
  /** The name of something counted, as in `{keepalive_timeout,1}`. */
  counter: 't-c',
  string: 't-s',
  number: 't-n',
  /** An IP address, with its port if it has one. */
  address: 't-h',
  comment: 't-r',
  keyword: 't-w',
  command: 't-f',
  option: 't-o',
  prompt: 't-p',
} as const;

export type TokenKind = keyof typeof tokenClasses;

const kinds = Object.keys(tokenClasses) as readonly TokenKind[];

/** Scopes of Shiki's own grammars that mean something here. Ours say it directly: `snippet.<kind>`. */
const foreignScopes: Readonly<Partial<Record<TokenKind, readonly string[]>>> = {
  key: [
    'support.type.property-name',
    'punctuation.support.type.property-name',
    'entity.name.tag.yaml',
    'keyword.other.definition.ini',
    'keyword.directive.nginx',
    'entity.name.section',
    'entity.name.tag.http',
  ],
  atom: ['constant.language', 'constant.other.symbol', 'variable.language'],
  string: ['string', 'storage.type.string'],
  number: ['constant.numeric'],
  comment: ['comment'],
  keyword: ['keyword', 'storage'],
  command: [
    'entity.name.command',
    'entity.name.function.call',
    'support.function.builtin.shell',
    'keyword.control.http',
  ],
  option: ['constant.other.option'],
};

/** Scopes the selectors above would catch although they are ordinary text. */
const plainScopes = [
  'keyword.operator',
  'string.unquoted',
  'string.other',
  'punctuation.definition.list',
  'punctuation.separator',
  'storage.type.function.arrow',
  'http.headers keyword.other.http',
  'punctuation.definition.template-expression',
];

const PLAIN_COLOUR = '#000000';

/** A marker, not a colour: decimal digits only, so that no upper or lower casing can change it. */
export function markerOf(kind: TokenKind): string {
  return `#0000${String(kinds.indexOf(kind) + 1).padStart(2, '0')}`;
}

const kindOfMarker: ReadonlyMap<string, TokenKind> = new Map(kinds.map((kind) => [markerOf(kind), kind]));

/** The class of a token that Shiki coloured with {@link markerTheme}; undefined for plain text. */
export function classOfMarker(colour: string | undefined): string | undefined {
  const kind = colour === undefined ? undefined : kindOfMarker.get(colour);
  return kind && tokenClasses[kind];
}

/** A theme whose colours only say which class a token gets: TextMate's own rules of precedence decide, not ours. */
export const markerTheme: ThemeRegistrationRaw & { readonly name: string } = {
  name: 'snippet-markers',
  type: 'light',
  colors: { 'editor.foreground': PLAIN_COLOUR, 'editor.background': '#ffffff' },
  settings: [
    { settings: { foreground: PLAIN_COLOUR, background: '#ffffff' } },
    ...kinds.map((kind) => ({
      scope: [`snippet.${kind}`, ...(foreignScopes[kind] ?? [])],
      settings: { foreground: markerOf(kind) },
    })),
    { scope: plainScopes, settings: { foreground: PLAIN_COLOUR } },
  ],
};
