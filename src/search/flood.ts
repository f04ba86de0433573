/**
 * Thins out a flood. Each call is a record, and tells how many it stands for: itself for the first `fullyRead`; after
 * that one in `every` stands for that many, and the others, told as 0, need not be read.
 */
export function floodOf(fullyRead: number, every: number): () => number {
  let seen = 0;
  return () => {
    seen++;
    if (seen <= fullyRead) return 1;
    return seen % every === 0 ? every : 0;
  };
}
