import { unfoldShared, type Pack } from '../../model/pack.ts';
import type { SitePath } from '../../model/routes.ts';

/** A file of the pack as a host would send it; undefined when the pack has none at that path. */
export type OpenPack = (path: SitePath) => Response | undefined;

const types: Readonly<Record<string, string>> = {
  html: 'text/html;charset=utf-8',
  json: 'application/json;charset=utf-8',
  js: 'text/javascript;charset=utf-8',
  css: 'text/css;charset=utf-8',
  svg: 'image/svg+xml',
};

export async function openPack(packed: Response): Promise<OpenPack> {
  const { shared, files } = (await new Response(
    packed.body!.pipeThrough(new DecompressionStream('gzip')),
  ).json()) as Pack;
  return (path) => {
    // An object's own, or a path like `constructor` would name something.
    const file = Object.hasOwn(files, path) ? files[path] : undefined;
    if (file === undefined) return undefined;
    const type = types[/\w+$/.exec(path)?.[0] ?? ''] ?? 'application/octet-stream';
    const body =
      typeof file !== 'string'
        ? Uint8Array.from(atob(file.base64), (character) => character.charCodeAt(0))
        : path.endsWith('.html')
          ? unfoldShared(file, shared)
          : file;
    return new Response(body, { headers: { 'content-type': type } });
  };
}
