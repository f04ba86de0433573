import { relativeAddress } from '../../model/routes.ts';
import { ADDRESS, BARE_ADDRESS, FOLDER } from './nginx.ts';
import * as rules from './rules.ts';
import type { HostRules } from './rules.ts';

/** Caddy: a whole Caddyfile for one site. */
export function caddyfile({ policy, redirects }: HostRules): string {
  const { immutable, languageOfFolder, pageFolders, rootPages, sharedFiles } = rules;
  const address = BARE_ADDRESS;
  const quote = (paths: readonly string[]): string => paths.map((path) => `"${path}"`).join(' ');
  return `# ${rules.MADE}
# Replace :80 by the site's name, ${FOLDER} by where this folder lies, and ${address} by the path readers are to use, without a
# slash at its end; in strip_prefix it is percent-encoded, as in an address. For the root, take ${address} out everywhere, and
# the lines with strip_prefix and with redir "${address}" with it.
(faq-headers) {
	header {
${Object.entries(rules.headersOfAll)
  .map(([name, value]) => `\t\t${name} "${value}"`)
  .join('\n')}
		# Unless something else is said below.
		?Cache-Control "${rules.REVALIDATED}"
	}
}

:80 {
	redir "${address}" "${ADDRESS}" 301
	# A route keeps the order: what follows is about addresses without the path.
	route "${ADDRESS}*" {
		uri strip_prefix "${address}"
		root * "${FOLDER}"
${redirects.map(({ from, to, status }) => `\t\tredir "/${from}" "${relativeAddress(from, to)}" ${status}`).join('\n')}
		import faq-headers
		@immutable path ${quote([...immutable.folders.map((folder) => `/${folder}/*`), '/pagefind/*.pf_meta'])}
		header @immutable Cache-Control "${rules.IMMUTABLE}"
		@page path ${quote(['/', ...rootPages.map((page) => `/${page}`), ...pageFolders.map((folder) => `/${folder}/*`)])}
		header @page Content-Security-Policy "${rules.headerPolicy(policy)}"
${Object.entries(languageOfFolder)
  .map(([locale, tag]) => `\t\theader "/${locale}/*" Content-Language "${tag}"`)
  .join('\n')}
		@shared path ${quote(sharedFiles.map((file) => `/${file}`))}
		header @shared Access-Control-Allow-Origin "*"
		file_server {
			precompressed br gzip
		}
	}
	handle_errors {
		@missing expression {http.error.status_code} == 404
		handle @missing {
			root * "${FOLDER}"
			rewrite * /404.html
			import faq-headers
			header Content-Security-Policy "${rules.headerPolicy(policy)}"
			file_server
		}
	}
}
`;
}
