import { readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { run } from '../../src/commands/run.ts';
import { ownReaderSteps, readHead, rowLoaderOf } from '../../src/search/parts-finder.ts';
import { rank } from '../../src/search/rank.ts';
import { recogniserSteps } from '../../src/search/recognise.ts';
import { atOnce } from '../../src/search/steps.ts';
import { readTable } from '../../src/search/table-file.ts';
import { builtProjectWith } from '../another/project.ts';

let project: string;
let files: readonly string[];

beforeAll(async () => {
  ({ project, files } = await builtProjectWith(fileURLToPath(new URL('../another/content', import.meta.url)), {
    TABLE_PARTS: '1',
    SITE_URL: 'https://faq.example.org/',
  }));
}, 300_000);

afterAll(() => rm(project, { recursive: true, force: true }));

function read(file: string): string {
  return readFileSync(join(project, 'dist', file), 'utf8');
}

it('content about another product has no faults', async () => {
  // By its own code: the site file says which editions there are.
  const { output } = await run('node', ['src/commands/check.ts'], { output: 'kept', cwd: project });
  expect(output).toBe('content/ has no faults.\n');
});

it('no page, feed, list or file for servers says a word about EMQX', () => {
  const texts = files.filter((file) => /\.(html|md|xml|json|txt|conf)$|^_|Caddyfile$|\.htaccess$/.test(file));
  expect(texts.length).toBeGreaterThan(40);
  const telling = texts.filter((file) =>
    // Code knows the shapes of several products' logs; it is not what a reader is told.
    /emqx|emqtt|\bEMQ\b/i.test(read(file).replace(/<script[\s\S]*?<\/script>/g, '')),
  );
  expect(telling).toEqual([]);
});

it('no name of a file, of what is kept in the browser or of the worker’s stores is about EMQX', () => {
  expect(files.filter((file) => /emqx/i.test(file))).toEqual([]);
  const code = files.filter((file) => file.endsWith('.js')).map(read);
  expect(code.filter((text) => /emqx-faq|EMQX/.test(text))).toEqual([]);
});

it('name, product, trademark, downloads and addresses for reports are those of the site file', () => {
  for (const [locale, name, answer] of [
    ['zh', 'Gutenbox 常见问题', '打印队列为什么停住不动？'],
    ['en', 'Gutenbox FAQ', 'Why does the print queue stand still?'],
  ] as const) {
    const home = read(`${locale}/index.html`);
    expect(home).toContain(`<title>${name}</title>`);
    expect(home).toContain(answer);
    const page = read(`${locale}/queue-stands-still.html`);
    expect(page).toContain('spool_full');
    expect(page).toContain('mailto:faq@example.org');
    expect(read(`${locale}/about.html`)).toContain('Gutenbox');
    expect(read(`${locale}/offline.html`)).toContain(`gutenbox-faq.${locale}.html`);
    expect(read(`${locale}/feed.xml`)).toContain('tag:gutenbox-faq,');
    const table = readTable({ words: read(`search/${locale}.json`), literals: read('search/literals.json') });
    expect(table?.answers.map(([id]) => id)).toContain('queue-stands-still');
    expect(read(`${locale}/keywords/no_raster.html`)).toContain('pages-come-out-blank.html');
  }
  expect(read('llms.txt')).toContain('# Gutenbox FAQ');
  expect(read('faq.en.json')).toContain('"title":"Gutenbox FAQ"');
});

it('a build with its small table in parts has them, and a script that asks for them', async () => {
  const script = files.find((file) => /^assets\/search\.[^/]*\.js$/.test(file))!;
  expect(read(script)).toContain('/head.json');
  for (const [locale, question] of [
    ['zh', '打印队列为什么停住不动'],
    ['en', 'why does the print queue stand still'],
  ] as const) {
    const { head, table } = readHead(read(`search/${locale}/head.json`))!;
    const load = (path: string): Promise<string> => Promise.resolve(read(`search/${locale}/${head.folder}/${path}`));
    const reader = atOnce(ownReaderSteps(head, table, load));
    const { query, index } = await reader.understand(question, false, atOnce(recogniserSteps(table)));
    const [first] = await rowLoaderOf(load)(rank(query, index, []));
    expect(first?.page.id).toBe('queue-stands-still');
  }
});

it('the single file has the whole table in memory, whatever the site loads', () => {
  const editions = files.filter((file) => /gutenbox-faq\.(zh|en)\.html$/.test(file));
  expect(editions).toHaveLength(2);
  for (const edition of editions) expect(read(edition)).not.toContain('/head.json');
});

it('colours and mark are those beside the site file', () => {
  expect(read('en/index.html')).toContain('#1f6f43');
  expect(read('en/index.html')).toContain("fill='%231f6f43'");
});

it('tables it has nothing for are neither made nor linked', () => {
  const links = [...read('en/index.html').matchAll(/ href="([^":#]+)"/g)].map(([, href]) => href!);
  expect(links.length).toBeGreaterThan(10);
  const missing = links.filter((href) => !files.includes(href.startsWith('../') ? href.slice(3) : `en/${href}`));
  expect(missing).toEqual([]);
});
