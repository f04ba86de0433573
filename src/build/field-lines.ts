import { isMap, isScalar, isSeq, LineCounter, parseDocument, type Document, type Node } from 'yaml';

/** A YAML text as data, and the line on which each of its fields stands. */
export interface YamlText {
  readonly data: unknown;
  /** 1-based line of a field, or of the nearest field around it; undefined for a text without fields. */
  readonly lineOf: (field: readonly PropertyKey[]) => number | undefined;
}

/**
 * @param linesBefore lines of the file before the text: 1 for front matter, whose `---` is no YAML
 * @throws YAMLParseError with `linePos` counted from the text's own first line
 */
export function readYamlText(text: string, linesBefore = 0): YamlText {
  const document = parseDocument(text);
  if (document.errors[0]) throw document.errors[0];
  return {
    data: document.toJS() as unknown,
    lineOf: (field) => {
      // Read anew, for few fields are asked for, and a folder of thousands would keep the places of them all.
      const counter = new LineCounter();
      const offset = offsetOf(parseDocument(text, { lineCounter: counter }), field);
      return offset === undefined ? undefined : counter.linePos(offset).line + linesBefore;
    },
  };
}

/** A field that is missing has no place, so the nearest one around it stands for it. */
function offsetOf(document: Document.Parsed, field: readonly PropertyKey[]): number | undefined {
  let node: unknown = document.contents;
  let offset = document.contents?.range[0];
  for (const step of field) {
    let next: unknown;
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) break;
      offset = startOf(pair.key) ?? offset;
      next = pair.value;
    } else if (isSeq(node)) {
      next = node.items[Number(step)];
      if (next === undefined) break;
      offset = startOf(next) ?? offset;
    } else break;
    node = next;
  }
  return offset;
}

function startOf(node: unknown): number | undefined {
  return (node as Node | null)?.range?.[0];
}
