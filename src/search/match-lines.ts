import type { LineIndex } from './line-index.ts';
import type { QueryTerm } from './query.ts';
import { fieldWeight, limits, trust } from './weights.ts';

/** How alike a page's lines are to the query. */
interface PageLikeness {
  /** Of its titles and phrases, the likest first, up to `LINES`. */
  readonly lines: number[];
  /** The likest of them without other words of the same meaning. */
  typed: number;
  /** Of its category's name. */
  category: number;
}

/** Lines of a page that count one by one. */
const LINES = 5;

/** What the table knows of each page for a query. */
export interface LineMatches {
  readonly likeness: Map<number, PageLikeness>;
  /** For each page the trust in each term, by the term's place. */
  readonly found: Map<number, Float64Array>;
  /** How alike each page's titles and phrases, taken together, are to the query. */
  readonly about: Map<number, number>;
  /** How much of the query each page says, and how often it comes back to it. */
  readonly depth: Map<number, number>;
  /** Pages one line of which holds all terms, with that line's likeness. */
  readonly complete: Map<number, number>;
  /** Pages one title or phrase of which stands in the query in full, with how much that tells. */
  readonly contained: Map<number, number>;
}

/** Weight of a whole query. */
export function totalOf(terms: readonly QueryTerm[]): number {
  return terms.reduce((sum, term) => sum + term.weight, 0);
}

/** Compares a query's terms with every line that has one of them. */
export function matchLines(terms: readonly QueryTerm[], index: LineIndex, isLog = false): LineMatches {
  const total = totalOf(terms);
  const shared = new Map<number, number>();
  const typed = new Map<number, number>();
  const hitTerms = new Map<number, number>();
  const found = new Map<number, Float64Array>();
  const about = new Map<number, number>();
  const depth = new Map<number, number>();
  const queryLength = Math.sqrt(terms.reduce((sum, { weight }) => sum + weight * weight, 0)) || 1;
  for (const [i, term] of terms.entries()) {
    const times = new Map<number, number>();
    const lines = new Map<number, number>();
    for (const { key, trust: believed } of term.alternatives) {
      for (const line of index.linesWith(key)) lines.set(line, Math.max(lines.get(line) ?? 0, believed));
    }
    for (const [lineAt, believed] of lines) {
      const line = index.lines[lineAt]!;
      const worth = believed * (line.isForeign ? trust.foreign : 1);
      shared.set(lineAt, (shared.get(lineAt) ?? 0) + term.weight * worth);
      // A word that may mean the same is too little to be certain by.
      if (believed >= limits.certain) hitTerms.set(lineAt, (hitTerms.get(lineAt) ?? 0) + 1);
      if (believed === 1) typed.set(lineAt, (typed.get(lineAt) ?? 0) + term.weight * worth);
      let ofPage = found.get(line.page);
      if (!ofPage) found.set(line.page, (ofPage = new Float64Array(terms.length)));
      ofPage[i] = Math.max(ofPage[i]!, worth * fieldWeight[line.field]);
      if (line.field !== 'category' && !line.isForeign) times.set(line.page, (times.get(line.page) ?? 0) + worth);
    }
    for (const [page, count] of times) {
      const share = (term.weight * term.weight * count) / (queryLength * index.sums[page]!.length);
      about.set(page, (about.get(page) ?? 0) + share);
      depth.set(page, (depth.get(page) ?? 0) + (term.weight * count) / (count + limits.depthHalf) / (total || 1));
    }
  }
  const likeness = new Map<number, PageLikeness>();
  const complete = new Map<number, number>();
  const contained = new Map<number, number>();
  for (const [lineAt, weight] of shared) {
    const line = index.lines[lineAt]!;
    const isShort = line.field === 'title' || line.field === 'phrase';
    const lineTotal = line.weight;
    const scale = Math.sqrt(total * lineTotal);
    const alike = Math.min(1, weight / scale) * fieldWeight[line.field];
    let own = likeness.get(line.page);
    if (!own) likeness.set(line.page, (own = { lines: [], typed: 0, category: 0 }));
    if (isShort) {
      addLine(own.lines, alike);
      own.typed = Math.max(own.typed, Math.min(1, (typed.get(lineAt) ?? 0) / scale));
    } else own.category = Math.max(own.category, alike);
    if (isShort && (isLog || line.size > 1) && hitTerms.get(lineAt)! >= line.size) {
      contained.set(line.page, Math.max(contained.get(line.page) ?? 0, lineTotal / (lineTotal + limits.containedHalf)));
    }
    if (isShort && hitTerms.get(lineAt) === terms.length) {
      complete.set(line.page, Math.max(complete.get(line.page) ?? 0, alike));
    }
  }
  return { likeness, found, about, depth, complete, contained };
}

/** Keeps the likest, in order. */
function addLine(lines: number[], alike: number): void {
  let at = lines.length;
  while (at > 0 && lines[at - 1]! < alike) at--;
  if (at >= LINES) return;
  lines.splice(at, 0, alike);
  if (lines.length > LINES) lines.length = LINES;
}
