const mark = /(?:^|(?<=\s))mark=(?:"([^"]+)"|'([^']+)')(?=\s|$)/g;

/** What the author marked, and what else stands there. @example readMeta('mark="a b"') // { marks: ['a b'], rest: '' } */
export function readMeta(meta: string | null | undefined): {
  readonly marks: readonly string[];
  readonly rest: string;
} {
  const text = meta ?? '';
  // The other kind of quotation mark lets a marked text have quotation marks of its own.
  const marks = [...text.matchAll(mark)].map(([, double, single]) => double ?? single ?? '');
  return { marks, rest: text.replace(mark, '').trim() };
}

export function isMarkless(code: string, word: string): boolean {
  return !code.split(/\r?\n/).some((line) => line.includes(word));
}

export interface Range {
  readonly start: number;
  readonly end: number;
}

/** Every occurrence in one line, in order; those that touch or overlap become one. */
export function findMarks(line: string, words: readonly string[]): readonly Range[] {
  const found = words.flatMap((word) => occurrences(line, word)).toSorted((a, b) => a.start - b.start);
  return found.reduce<readonly Range[]>((merged, range) => {
    const last = merged.at(-1);
    if (!last || range.start > last.end) return [...merged, range];
    return [...merged.slice(0, -1), { start: last.start, end: Math.max(last.end, range.end) }];
  }, []);
}

function occurrences(line: string, word: string): readonly Range[] {
  const ranges: Range[] = [];
  if (word === '') return ranges;
  for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + word.length)) {
    ranges.push({ start: at, end: at + word.length });
  }
  return ranges;
}
