/**
 * Order of two versions; what leads up to a release comes before it.
 * @example compareVersions('5.10.0', '5.9.2') // 1
 * @example compareVersions('6.3.0-beta.2', '6.3.0') // -1
 */
export function compareVersions(a: string, b: string): number {
  const [releaseA, earlyA] = partsOf(a);
  const [releaseB, earlyB] = partsOf(b);
  const difference = compareNumbers(releaseA, releaseB);
  if (difference !== 0 || earlyA === earlyB) return difference;
  if (earlyA === undefined || earlyB === undefined) return earlyA === undefined ? 1 : -1;
  return Math.sign(earlyA.localeCompare(earlyB, 'en', { numeric: true }));
}

function partsOf(version: string): readonly [readonly number[], string | undefined] {
  const [release = '', early] = version.split('-');
  return [release.split('.').map(Number), early];
}

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i++) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0);
    if (difference !== 0) return Math.sign(difference);
  }
  return 0;
}
