import { isMap, isScalar, parseDocument, stringify } from 'yaml';

const FRONT_MATTER = /^---\r?\n([\s\S]*?\r?\n)?---[ \t]*(?:\r?\n|$)/;

/**
 * The file with one field of its front matter set. All other lines stay to the letter, so that a change shows nothing
 * but what was meant.
 * @throws Error when the file has no front matter
 */
export function withField(file: string, name: string, value: unknown): string {
  const head = FRONT_MATTER.exec(file);
  if (!head) throw new Error('there is no front matter between two lines of ---');
  const yaml = head[1] ?? '';
  const start = head[0].indexOf(yaml, 3);
  const { contents } = parseDocument(yaml);
  const pair = isMap(contents) ? contents.items.find(({ key }) => isScalar(key) && key.value === name) : undefined;
  const field = stringify(
    { [name]: value },
    { lineWidth: 0, defaultStringType: 'QUOTE_SINGLE', defaultKeyType: 'PLAIN' },
  );
  if (!pair) return insert(file, start + yaml.length, start + yaml.length, field);
  const from = (pair.key as { range: [number, number, number] }).range[0];
  const to = (pair.value as { range: [number, number, number] } | null)?.range[2] ?? from + name.length + 1;
  return insert(file, start + from, start + to, field);
}

function insert(text: string, from: number, to: number, piece: string): string {
  return text.slice(0, from) + piece + text.slice(to);
}
