import { hexCode, type Keyword } from '../model/keyword.ts';
import { alertSigns } from './alert-signs.ts';
import { connackSigns } from './connack-signs.ts';
import { readFacts, writeFacts } from './keyword-facts.ts';
import type { KeywordRow } from './table.ts';
import { inPlainCase } from './sign-pattern.ts';
import { termsOf } from './terms.ts';

/** @param placeOf place of a keyword by its id */
export function keywordRow(keyword: Keyword, answer: number, placeOf: (id: string) => number | undefined): KeywordRow {
  const printed = keyword.printed === keyword.id ? '' : keyword.printed;
  // The full text has the excerpt; a sentence of each here would be half the table.
  return [keyword.id, printed, '', answer, phrasesOf(keyword), writeFacts(keyword, todayOf(keyword, placeOf))];
}

/**
 * What a text of old is called today: the first keyword it refers to. Texts that only introduce a reason (`login failed
 * for …`) matter little by themselves and are called nothing else.
 */
function todayOf({ senses, seeAlso }: Keyword, placeOf: (id: string) => number | undefined): number | undefined {
  const isOwnFault = senses.some(
    ({ kind, severity }) => kind === 'legacy-text' && (severity === 'high' || severity === 'medium'),
  );
  return isOwnFault && seeAlso[0] !== undefined ? placeOf(seeAlso[0]) : undefined;
}

/** How a row's keyword is shown. @example keywordTitle('not_authorized', '', 'r2135') // '0x87 not_authorized' */
export function keywordTitle(id: string, printed: string, facts: string): string {
  const code = readFacts(facts).find(({ kind }) => kind === 'reason-code')?.code;
  return code === undefined ? printed || id : `${hexCode(code)} ${printed || id}`;
}

/**
 * Signatures and other spellings, without those that are found anyway: by the printed word in them, by a TLS alert's
 * name and number, or by a CONNACK's.
 */
export function keywordSigns(keyword: Keyword): readonly string[] {
  const derived = keyword.senses.flatMap((sense) =>
    sense.kind === 'tls-alert' && sense.code !== undefined
      ? alertSigns(keyword.id, sense.code)
      : sense.kind === 'connack'
        ? connackSigns(sense.code)
        : [],
  );
  const shorter = derived.filter((text) => text.startsWith('alert ')).map((text) => ` ${text}`);
  const known = new Set(derived.map((text) => text.toLowerCase()));
  const word = isUnmistakable(keyword.printed) ? keyword.printed : undefined;
  return [...keyword.aliases, ...keyword.signatures].filter((text) => {
    const lower = text.toLowerCase();
    if (inPlainCase(text) === inPlainCase(keyword.printed)) return false;
    if (known.has(lower) || shorter.some((short) => lower.endsWith(short))) return false;
    return word === undefined || text.startsWith('{') || !hasWord(text, word);
  });
}

function isUnmistakable(printed: string): boolean {
  return /^[a-z\d]+(?:_[a-zA-Z\d]+)+$/.test(printed);
}

function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  // Before an arrow it is a key, which counts only where a signature says so.
  if (/^\s*(?:=|:)/.test(text.slice(at + word.length))) return false;
  return at >= 0 && !/\w/.test(text.charAt(at - 1)) && !/\w/.test(text.charAt(at + word.length));
}

/** Names that say it in other words than the literal: `Keep Alive timeout`. */
function phrasesOf({ id, printed, senses }: Keyword): string[] {
  const own = new Set(termsOf(`${id} ${printed}`).map(({ key }) => key));
  const names = senses.flatMap((sense) => ('name' in sense ? [sense.name] : []));
  return [...new Set(names)].filter((name) => termsOf(name).some(({ key }) => !own.has(key)));
}
