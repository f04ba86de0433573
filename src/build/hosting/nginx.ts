import { relativeAddress } from '../../model/routes.ts';
import * as rules from './rules.ts';
import { asPattern, type HostRules } from './rules.ts';

/** The address and the folder that the files for nginx and Caddy are written with, to be replaced. */
export const ADDRESS = '/your/path/';
/** The same as it is replaced: without the slash at its end, which readers leave out too. */
export const BARE_ADDRESS = ADDRESS.slice(0, -1);
export const FOLDER = '/srv/faq/';

/** nginx: a `location` for a `server`. */
export function nginx({ policy, redirects }: HostRules): string {
  const { immutable, languageOfFolder, pageFolders, rootPages, sharedFiles } = rules;
  return `# ${rules.MADE}
# Include this file in a server { … } after two replacements: ${FOLDER} by where this folder lies, and ${BARE_ADDRESS} by the path
# readers are to use, without a slash at its end. For the root, take ${BARE_ADDRESS} out everywhere, and the next line with it.
location = "${BARE_ADDRESS}" { absolute_redirect off; return 301 "${ADDRESS}"; }
location "${ADDRESS}" {
  alias "${FOLDER}";
  index index.html;
  error_page 404 "${ADDRESS}404.html";

  types {
${Object.entries(rules.types)
  .map(([ending, type]) => `    ${type} ${ending};`)
  .join('\n')}
  }
  default_type application/octet-stream;
  charset utf-8;
  charset_types text/html text/javascript text/markdown text/plain text/xml application/json;

  # The .gz beside each file. nginx as it comes knows no Brotli: with the module (Debian: libnginx-mod-http-brotli-static)
  # take the # away and readers get the .br, which is a sixth smaller.
  # brotli_static on;
  gzip_static on;
  gzip_vary on;

${redirects
  .map(
    ({ from, to, status }) =>
      `  rewrite "^${ADDRESS}${asPattern(from)}$" "${relativeAddress(from, to)}" ${status === 301 ? 'permanent' : 'redirect'};`,
  )
  .join('\n')}

  set $faq_cache "${rules.REVALIDATED}";
  set $faq_policy "";
  set $faq_language "";
  set $faq_origin "";
${[
  ...immutable.folders.map((folder) => when(`${folder}/`, 'faq_cache', rules.IMMUTABLE)),
  when('pagefind/[^/]+\\.pf_meta$', 'faq_cache', rules.IMMUTABLE),
  when(
    `((${rootPages.map(asPattern).join('|')})?$|(${pageFolders.join('|')})/)`,
    'faq_policy',
    rules.headerPolicy(policy),
  ),
  ...Object.entries(languageOfFolder).map(([locale, tag]) => when(`${locale}/`, 'faq_language', tag)),
  when(`(${sharedFiles.map(asPattern).join('|')})$`, 'faq_origin', '*'),
].join('\n')}
${Object.entries(rules.headersOfAll)
  .map(([name, value]) => `  add_header ${name} "${value}" always;`)
  .join('\n')}
  add_header Cache-Control $faq_cache always;
  add_header Content-Security-Policy $faq_policy always;
  add_header Content-Language $faq_language;
  add_header Access-Control-Allow-Origin $faq_origin;
}
`;
}

/** An `if` around a `set` is the one use of it that nginx's own manual calls safe. */
function when(pattern: string, variable: string, value: string): string {
  return `  if ($uri ~ "^${ADDRESS}${pattern}") { set $${variable} "${value}"; }`;
}
