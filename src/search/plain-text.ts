/**
 * What editors, chats, terminals and web pages make of what a machine printed, turned back: colours, bold and entities
 * go, full-width and curly punctuation becomes ASCII again. Logs themselves have none of it and are only looked through.
 * @param isAscii whether it is known to have no other characters
 */
export function plainText(text: string, isAscii = false): string {
  let plain = text;
  if (plain.includes(ESCAPE)) plain = plain.replace(COLOUR, '');
  if (plain.includes(BOLD)) plain = plain.replace(BOLD_MARKS, '');
  if (ENTITIES.some((entity) => plain.includes(entity))) {
    plain = plain.replace(ENTITY, (entity: string, name: string) => characters[name] ?? entity);
  }
  if (isAscii || !REPLACED.test(plain)) return plain;
  return plain.replace(WIDE_WITHOUT_BLANK, '$1$2 ').replace(REPLACED_ALL, (char) => replacements.get(char) ?? '');
}

/** Somebody made words of a log bold: `**_Active: failed_**`. Erlang's own stars stand alone, at the beginning of a line. */
const BOLD = '**';
const BOLD_MARKS = /(?<![\w*])\*\*_?(?=[\w<[{"'])|(?<=[\w"'!.)])_?\*\*(?![\w*])/g;

const ESCAPE = '\u001b';
/** Colours and the like, which terminals read and editors show as boxes. */
// eslint-disable-next-line no-control-regex -- the escape character is what is looked for
const COLOUR = /\u001b\[[\d;?]{0,20}[A-Za-z]/g;

const ENTITIES = ['&quot;', '&lt;', '&gt;', '&#39;', '&#x27;'];
const ENTITY = /&(quot|lt|gt|amp|#39|#x27);/g;
const characters: Readonly<Record<string, string>> = {
  quot: '"',
  lt: '<',
  gt: '>',
  amp: '&',
  '#39': "'",
  '#x27': "'",
};

/** One character for one. */
const PUNCTUATION: readonly (readonly [from: string, to: string])[] = [
  ['：，；（）｛｝［］＜＞＝－＿．／', ':,;(){}[]<>=-_./'],
  ['“”„″\u0093\u0094', '""""""'],
  ['‘’‛′\u0091\u0092', "''''''"],
  ['\u00a0\u202f\u3000', '   '],
];
/** Chinese writes no space behind its punctuation; what was printed had one, but in times and addresses. */
const WIDE_WITHOUT_BLANK = /(^|\D)([：，；])(?=[^\s：，；])/gm;
const INVISIBLE = '\u200b\u200e\u200f\u2060\ufeff';
const replacements = new Map(
  PUNCTUATION.flatMap(([from, to]) => [...from].map((char, at) => [char, to[at]!] as const)),
);
const CLASS = `[${[...replacements.keys()].join('')}${INVISIBLE}]`;
const REPLACED = new RegExp(CLASS);
const REPLACED_ALL = new RegExp(CLASS, 'g');
