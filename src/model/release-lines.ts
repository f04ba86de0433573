import { z } from 'zod';
import { day, version } from './fields.ts';
import { compareVersions } from './version.ts';

/** One row of `content/versions.yaml`: the releases that share their first two numbers. */
const releaseLineSchema = z.strictObject({
  line: z.string().regex(/^\d+\.\d+$/, 'must be two numbers such as "5.8", in quotes'),
  released: day,
  latest: version,
  latestReleased: day,
  /** Last day of the vendor's maintenance; a line without one is maintained. */
  maintainedUntil: day.optional(),
});

export const releaseLinesSchema = z.array(releaseLineSchema).min(1, 'must have at least one line');

export type ReleaseLine = Readonly<z.output<typeof releaseLineSchema>>;

/** @example lineOfVersion('5.8.9') // '5.8' */
function lineOfVersion(version: string): string {
  return version.split('.').slice(0, 2).join('.');
}

/** @param today an ISO day */
function isMaintained({ maintainedUntil }: ReleaseLine, today: string): boolean {
  return maintainedUntil === undefined || maintainedUntil >= today;
}

/** Whether any of the versions belongs to a maintained line, or to one newer than all in the table. */
export function hasMaintained(versions: readonly string[], lines: readonly ReleaseLine[], today: string): boolean {
  const newest =
    lines
      .map(({ line }) => line)
      .sort(compareVersions)
      .at(-1) ?? '0';
  return versions.some((one) => {
    const known = lines.find(({ line }) => line === lineOfVersion(one));
    return known ? isMaintained(known, today) : compareVersions(lineOfVersion(one), newest) > 0;
  });
}
