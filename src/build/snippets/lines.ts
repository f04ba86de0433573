import type { Element, ElementContent } from 'hast';
import type { ThemedToken } from 'shiki';
import { findMarks } from './marks.ts';
import { classOfMarker } from './tokens.ts';

interface Piece {
  readonly text: string;
  readonly className: string | undefined;
}

/**
 * The lines of a block, each a block of its own so that its continuation can hang. The line break is the line's last
 * character: between the blocks it would show as an empty line, and copying must give the text as it was.
 */
export function renderLines(lines: readonly (readonly ThemedToken[])[], marks: readonly string[]): Element[] {
  return lines.map((tokens, index) => {
    const pieces = mergePieces(tokens);
    const children = renderLine(pieces, marks);
    if (index < lines.length - 1) children.push({ type: 'text', value: '\n' });
    return { type: 'element', tagName: 'span', properties: { className: ['line'] }, children: joinTexts(children) };
  });
}

/** Neighbours of the same class become one. Blanks around a word belong to no class, though Shiki puts them into its token. */
function mergePieces(tokens: readonly ThemedToken[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const { content, color } of tokens) {
    const [, before = '', word = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(content) ?? [];
    append(pieces, { text: before, className: undefined });
    append(pieces, { text: word, className: classOfMarker(color) });
    append(pieces, { text: after, className: undefined });
  }
  return joinOverBlanks(pieces);
}

function append(pieces: Piece[], { text, className }: Piece): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last && last.className === className) pieces.splice(-1, 1, { text: last.text + text, className });
  else pieces.push({ text, className });
}

/** `a`, blank, `a` of one class is one span, not two. */
function joinOverBlanks(pieces: readonly Piece[]): readonly Piece[] {
  const joined: Piece[] = [];
  for (const piece of pieces) {
    const blank = joined.at(-1);
    const before = joined.at(-2);
    if (blank && before && piece.className && before.className === piece.className && blank.text.trim() === '') {
      joined.splice(-2, 2, { text: before.text + blank.text + piece.text, className: piece.className });
    } else {
      joined.push(piece);
    }
  }
  return joined;
}

/** Marks lie outside, spans inside: a mark may begin or end in the middle of a span, and cuts it there. */
function renderLine(pieces: readonly Piece[], words: readonly string[]): ElementContent[] {
  const ranges = findMarks(pieces.map((piece) => piece.text).join(''), words);
  const nodes: ElementContent[] = [];
  let position = 0;
  for (const { start, end } of ranges) {
    nodes.push(...renderPieces(cut(pieces, position, start)));
    nodes.push({ type: 'element', tagName: 'mark', properties: {}, children: renderPieces(cut(pieces, start, end)) });
    position = end;
  }
  return [...nodes, ...renderPieces(cut(pieces, position, Infinity))];
}

function cut(pieces: readonly Piece[], start: number, end: number): readonly Piece[] {
  const kept: Piece[] = [];
  let position = 0;
  for (const { text, className } of pieces) {
    const part = text.slice(Math.max(0, start - position), Math.max(0, end - position));
    if (part) kept.push({ text: part, className });
    position += text.length;
  }
  return kept;
}

function renderPieces(pieces: readonly Piece[]): ElementContent[] {
  return pieces.map(({ text, className }) =>
    className === undefined || text.trim() === ''
      ? { type: 'text', value: text }
      : {
          type: 'element',
          tagName: 'span',
          properties: { className: [className] },
          children: [{ type: 'text', value: text }],
        },
  );
}

function joinTexts(nodes: readonly ElementContent[]): ElementContent[] {
  const joined: ElementContent[] = [];
  for (const node of nodes) {
    const last = joined.at(-1);
    if (node.type === 'text' && last?.type === 'text')
      joined.splice(-1, 1, { type: 'text', value: last.value + node.value });
    else joined.push(node);
  }
  return joined;
}
