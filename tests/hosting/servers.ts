import { mkdir, mkdtemp, readFile, symlink, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { builtFolder } from '../../src/commands/root.ts';
import { serveObjects } from './object-store.ts';
import { freePort, startProcess, type Running } from './processes.ts';

/** Where a cell of the matrix serves the site: a path with a slash at both ends, decoded. */
export interface Place {
  readonly mount: string;
  readonly port: number;
  /** A folder that is served whole; the built folder lies in it at the mount. */
  readonly documents: string;
  /** For configuration and run files of this one server. */
  readonly scratch: string;
}

export interface Server {
  readonly name: string;
  /** Debian's package; none for what is ours or always there. */
  readonly package?: string;
  /** Whether `/` of a folder gives its index.html. */
  readonly hasIndexPages: boolean;
  /** As the server comes. */
  readonly bare: (place: Place) => Promise<Running>;
  /** With the files that the build makes for it. */
  readonly configured?: (place: Place) => Promise<Running>;
}

/** Makes the folders of one cell. */
export async function placeFor(mount: string): Promise<Place> {
  const scratch = await mkdtemp(join(tmpdir(), 'emqx-faq-hosting-'));
  const port = await freePort();
  if (mount === '/') return { mount, port, documents: builtFolder, scratch };
  const documents = join(scratch, 'documents');
  const folder = join(documents, mount);
  await mkdir(dirname(folder), { recursive: true });
  await symlink(builtFolder, folder.replace(/\/$/, ''));
  return { mount, port, documents, scratch };
}

export const servers: readonly Server[] = [
  {
    name: 'nginx',
    package: 'nginx',
    hasIndexPages: true,
    bare: (place) => nginx(place, `root "${place.documents}"; index index.html; location / { }`),
    configured: async (place) => {
      const file = join(place.scratch, 'faq.conf');
      const lines = (await shipped('hosting/nginx.conf')).split('\n');
      const mount = place.mount.replace(/\/$/, '');
      const kept = lines.filter((line) => mount !== '' || !line.startsWith('location ='));
      await writeFile(file, kept.join('\n').replaceAll('/your/path', mount));
      return nginx(place, `include "${file}";`);
    },
  },
  {
    name: 'Apache httpd',
    package: 'apache2',
    hasIndexPages: true,
    bare: (place) => apache(place, 'None'),
    configured: (place) => apache(place, 'All'),
  },
  {
    name: 'Caddy',
    package: 'caddy',
    hasIndexPages: true,
    bare: ({ documents, port, scratch }) =>
      startProcess('caddy', ['file-server', '--root', documents, '--listen', `127.0.0.1:${port}`], {
        port,
        env: { HOME: scratch },
      }),
    configured: async (place) => {
      const file = join(place.scratch, 'Caddyfile');
      const mount = place.mount.replace(/\/$/, '');
      const text = await shipped('hosting/Caddyfile');
      const lines = text.split('\n').filter((line) => mount !== '' || !/strip_prefix|redir "\/your/.test(line));
      const site = lines
        .map((line) => line.replaceAll('/your/path', line.includes('strip_prefix') ? encodeURI(mount) : mount))
        .join('\n');
      await writeFile(file, `{\n\tadmin off\n}\n${site.replace(':80 {', `http://localhost:${place.port} {`)}`);
      return startProcess('caddy', ['run', '--config', file, '--adapter', 'caddyfile'], {
        port: place.port,
        env: { HOME: place.scratch },
      });
    },
  },
  { name: 'lighttpd', package: 'lighttpd', hasIndexPages: true, bare: lighttpd },
  {
    name: 'busybox httpd',
    package: 'busybox',
    hasIndexPages: true,
    bare: ({ documents, port }) =>
      startProcess('busybox', ['httpd', '-f', '-p', `127.0.0.1:${port}`, '-h', documents], { port }),
  },
  {
    name: 'Python http.server',
    package: 'python3',
    hasIndexPages: true,
    bare: ({ documents, port }) =>
      startProcess('python3', ['-m', 'http.server', String(port), '--bind', '127.0.0.1', '--directory', documents], {
        port,
      }),
  },
  { name: 'object store', hasIndexPages: false, bare: ({ documents, port }) => serveObjects(documents, port) },
];

/** A file of the build for a server, with the folder it asks for; the path is replaced as its first lines say. */
async function shipped(path: string): Promise<string> {
  return (await readFile(join(builtFolder, path), 'utf8')).replaceAll('/srv/faq/', `${builtFolder}/`);
}

async function nginx({ port, scratch }: Place, inServer: string): Promise<Running> {
  const file = join(scratch, 'nginx.conf');
  // Around the server block, what Debian's own file says.
  await writeFile(
    file,
    `user root;
pid "${scratch}/nginx.pid";
error_log stderr;
daemon off;
worker_processes 1;
events { }
http {
  include /etc/nginx/mime.types;
  default_type application/octet-stream;
  sendfile on;
  gzip on;
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path "${scratch}/${name}";`).join(' ')}
  server { listen 127.0.0.1:${port}; server_name localhost; ${inServer} }
}
`,
  );
  return startProcess('nginx', ['-c', file, '-p', scratch, '-e', 'stderr'], { port });
}

async function apache({ documents, port, scratch }: Place, override: 'None' | 'All'): Promise<Running> {
  const file = join(scratch, 'apache.conf');
  const modules = '/usr/lib/apache2/modules';
  await writeFile(
    file,
    `ServerRoot /etc/apache2
ServerName localhost
Listen 127.0.0.1:${port}
PidFile "${scratch}/apache.pid"
ErrorLog "${scratch}/error.log"
DefaultRuntimeDir "${scratch}"
Mutex file:${scratch} default
IncludeOptional mods-enabled/*.load
IncludeOptional mods-enabled/*.conf
${
  override === 'All'
    ? ['rewrite', 'headers']
        .map((name) => `<IfModule !${name}_module>\nLoadModule ${name}_module ${modules}/mod_${name}.so\n</IfModule>`)
        .join('\n')
    : ''
}
DocumentRoot "${documents}"
<Directory />
  AllowOverride None
  Require all denied
</Directory>
${[documents, builtFolder]
  .map(
    (folder) =>
      `<Directory "${folder}">\n  Options Indexes FollowSymLinks\n  AllowOverride ${override}\n  Require all granted\n</Directory>`,
  )
  .join('\n')}
`,
  );
  const env = {
    APACHE_RUN_USER: 'www-data',
    APACHE_RUN_GROUP: 'www-data',
    APACHE_RUN_DIR: scratch,
    APACHE_LOCK_DIR: scratch,
    APACHE_LOG_DIR: scratch,
    APACHE_PID_FILE: join(scratch, 'apache.pid'),
  };
  return startProcess('apache2', ['-f', file, '-D', 'FOREGROUND'], { port, env });
}

async function lighttpd({ documents, port, scratch }: Place): Promise<Running> {
  const file = join(scratch, 'lighttpd.conf');
  const types = '/usr/share/lighttpd/create-mime.conf.pl';
  await writeFile(
    file,
    `server.document-root = "${documents}"
server.port = ${port}
server.bind = "127.0.0.1"
index-file.names = ( "index.php", "index.html" )
${existsSync(types) ? `include_shell "${types}"` : ''}
`,
  );
  return startProcess('lighttpd', ['-D', '-f', file], { port });
}
