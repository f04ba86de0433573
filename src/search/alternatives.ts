/** Alternatives in brackets, one of them at least: `(lost|dropped)`, `(the|)`. */
const GROUP = /\(([^()|]*(?:\|[^()|]*)+)\)/;

/**
 * All texts a signature with alternatives stands for: programs say one thing in many ways, and a list of all of them
 * would be long to write and to load.
 * @example alternativesOf('~(failed|unable) to connect') // ['~failed to connect', '~unable to connect']
 */
export function alternativesOf(signature: string): readonly string[] {
  const group = GROUP.exec(signature);
  if (!group) return [signature];
  const before = signature.slice(0, group.index);
  const behind = signature.slice(group.index + group[0].length);
  return group[1]!.split('|').flatMap((one) => alternativesOf(before + one + behind));
}
