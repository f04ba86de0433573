import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import nspell from 'nspell';

/** Words of a text a speller can judge: no code, no addresses, no names with capitals inside, no abbreviations. */
export function wordsOf(text: string): readonly string[] {
  const plain = text
    .replace(/`[^`]*`/g, ' ')
    .replace(/https?:\/\/\S+/g, ' ')
    // Names of files, hosts and options, versions, and what stands for a value.
    .replace(/\S*[_\d/\\@$#<>={}]\S*/g, ' ')
    .replace(/\S*\w[.:]\w\S*/g, ' ');
  const words = plain.match(/[A-Za-zÀ-ÿ][A-Za-zÀ-ÿ'’]*/g) ?? [];
  return words
    .map((word) => word.replace(/['’]s?$/, '').replaceAll('’', "'"))
    .filter((word) => word.length > 2 && !/.[A-Z]/.test(word));
}

/**
 * Words no dictionary has: neither the British one nor `content/words.txt`, where the project keeps its own, one a line.
 */
export function speller(root: string): (text: string) => readonly string[] {
  const dictionary = join(createRequire(import.meta.url).resolve('dictionary-en-gb'), '..');
  const spell = nspell(readFileSync(join(dictionary, 'index.aff')), readFileSync(join(dictionary, 'index.dic')));
  for (const word of readWords(root)) spell.add(word);
  const known = new Map<string, boolean>();
  return (text) =>
    wordsOf(text).filter((word) => {
      let isRight = known.get(word);
      if (isRight === undefined) known.set(word, (isRight = spell.correct(word)));
      return !isRight;
    });
}

function readWords(root: string): readonly string[] {
  try {
    const lines = readFileSync(join(root, 'content/words.txt'), 'utf8').split(/\r?\n/);
    return lines.map((line) => line.replace(/#.*/, '').trim()).filter((word) => word !== '');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}
