import { createHash } from 'node:crypto';
import { bootScript, isLarge } from 'virtual:browser';
import type { SitePath } from '../model/routes.ts';
import css from '../styles/index.css?inline';

/** A file that all pages share; its name carries a hash of its content. */
export interface FrameFile {
  readonly path: SitePath;
  readonly text: string;
}

/** What every page needs before it shows. */
export const frame = { style: css, script: bootScript } as const;

/**
 * The same as files, which the pages of a large site name. The pages of others have it inside and wait for nothing more;
 * so has a page that is served at any depth, for it knows no relative address.
 */
export const frameFiles = isLarge
  ? { style: fileOf('style', 'css', frame.style), script: fileOf('boot', 'js', frame.script) }
  : undefined;

function fileOf(name: string, ending: string, text: string): FrameFile {
  const digest = createHash('sha256').update(text).digest('base64url').slice(0, 8);
  return { path: `assets/${name}.${digest}.${ending}`, text };
}
