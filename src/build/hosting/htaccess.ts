import * as rules from './rules.ts';
import { asPattern, type HostRules } from './rules.ts';

/**
 * Apache httpd, in the folder itself, so it works at any path; needs `AllowOverride All` and, for all but the types,
 * mod_rewrite and mod_headers.
 */
export function htaccess({ policy, redirects }: HostRules): string {
  const { immutable, languageOfFolder, pageFolders, rootPages, sharedFiles, textEndings } = rules;
  const folders = (names: readonly string[]): string => `(${names.join('|')})/`;
  const twin = '(\\.br|\\.gz)?';
  return `# ${rules.MADE}
DirectoryIndex index.html
AddDefaultCharset utf-8
AddCharset utf-8 ${textEndings.map((ending) => `.${ending}`).join(' ')}
${Object.entries(rules.types)
  .map(([ending, type]) => `AddType ${type} .${ending}`)
  .join('\n')}
# Compressed twins: the ending before .br or .gz gives the type.
RemoveType .gz .br
AddEncoding gzip .gz
AddEncoding br .br

<IfModule mod_rewrite.c>
  RewriteEngine On
  # FAQ_BASE is the path this folder lies at, without its first slash: the address less what stands behind the folder.
  RewriteCond %{REQUEST_URI}::$1 ^/((?:.*?/)?)(.*)::\\2$
  RewriteRule ^(.*)$ - [E=FAQ_BASE:%1]
  ErrorDocument 404 /%{reqenv:FAQ_BASE}404.html

${redirects
  .map(({ from, to, status }) => `  RewriteRule ^${asPattern(from)}$ "/%{ENV:FAQ_BASE}${to}" [R=${status},L]`)
  .join('\n')}

  RewriteRule ^${folders(immutable.folders)} - [E=FAQ_IMMUTABLE:1]
  RewriteRule ^pagefind/[^/]+\\.pf_meta$ - [E=FAQ_IMMUTABLE:1]
  RewriteRule ^((${rootPages.map(asPattern).join('|')})${twin})?$ - [E=FAQ_PAGE:1]
  RewriteRule ^${folders(pageFolders)} - [E=FAQ_PAGE:1]
${Object.keys(languageOfFolder)
  .map((locale) => `  RewriteRule ^${locale}/ - [E=FAQ_${locale.toUpperCase()}:1]`)
  .join('\n')}
  RewriteRule ^(${sharedFiles.map(asPattern).join('|')})${twin}$ - [E=FAQ_SHARED:1]

  RewriteCond %{HTTP:Accept-Encoding} \\bbr\\b
  RewriteCond %{REQUEST_FILENAME}.br -f
  RewriteRule ^(.+)$ $1.br [L,E=no-gzip:1]
  RewriteCond %{HTTP:Accept-Encoding} \\bgzip\\b
  RewriteCond %{REQUEST_FILENAME}.gz -f
  RewriteRule ^(.+)$ $1.gz [L,E=no-gzip:1]
</IfModule>

<IfModule mod_headers.c>
${Object.entries(rules.headersOfAll)
  .map(([name, value]) => `  Header always set ${name} "${value}"`)
  .join('\n')}
  Header always set Cache-Control "${rules.REVALIDATED}"
  Header always set Cache-Control "${rules.IMMUTABLE}" env=FAQ_IMMUTABLE
  Header always set Content-Security-Policy "${rules.headerPolicy(policy)}" env=FAQ_PAGE
${Object.entries(languageOfFolder)
  .map(([locale, tag]) => `  Header set Content-Language "${tag}" env=FAQ_${locale.toUpperCase()}`)
  .join('\n')}
  Header set Access-Control-Allow-Origin "*" env=FAQ_SHARED
  Header merge Vary Accept-Encoding
</IfModule>
`;
}
