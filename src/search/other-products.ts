import { otherProducts, product } from '../model/site-facts.ts';
import { termsOf, type Term } from './terms.ts';

/**
 * Whether a text names a product of others and not ours: it then asks about that one, though our pages mention it.
 * @param terms of the text, in order
 */
export function isAboutAnother(terms: readonly Term[]): boolean {
  if (terms.some(({ key }) => ours.has(key))) return false;
  const keys = wholeKeys(terms);
  return others.some((name) => keys.some((_, at) => name.every((key, i) => keys[at + i] === key)));
}

// `mosquitto_sub` is a client's command; only the name by itself means the product.
function wholeKeys(terms: readonly Term[]): readonly string[] {
  return terms.flatMap(({ key, partOf }) => (partOf === undefined ? [key] : []));
}

const ours: ReadonlySet<string> = new Set(wholeKeys(termsOf(product)));
const others = otherProducts.map((name) => wholeKeys(termsOf(name))).filter(({ length }) => length > 0);
