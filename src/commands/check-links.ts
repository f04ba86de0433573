// npm run check:links: whether the outside addresses that content names still lead somewhere. It needs a network.
import { lookup } from 'node:dns/promises';
import type { Catalog } from '../model/catalog.ts';
import { locales } from '../model/locale.ts';
import { parseLink } from '../model/links.ts';
import { keepLinkResults, linkResults, type LinkResult } from './link-cache.ts';
import { lookAt } from './outside-link.ts';
import { readCatalog } from './read-catalog.ts';
import { root } from './root.ts';

/** Days a good answer is believed; a host need not be asked for the same page every day. */
const GOOD_DAYS = 30;
/** Milliseconds between two requests to one host. */
const HOST_PAUSE = 1_000;
/** Hosts asked at the same time. */
const HOSTS_AT_ONCE = 4;

const today = new Date().toISOString().slice(0, 10);
const pages = addressesIn(await readCatalog());
const results = new Map(await linkResults(root));
const due = [...pages.keys()].filter((url) => !isFresh(results.get(url)));
const hosts = Map.groupBy(due, (url) => new URL(url).host);
console.log(`${pages.size} outside addresses, ${due.length} of them to look at on ${hosts.size} hosts.`);
if (hosts.size > 0 && !(await hasNetwork([...hosts.keys()]))) {
  console.error('None of the hosts can be reached: there is no network here. Run this again where there is one.');
  process.exit(1);
}
const queue = [...hosts];
await Promise.all(Array.from({ length: HOSTS_AT_ONCE }, work));
await keepLinkResults(root, results);
report();

async function work(): Promise<void> {
  for (let next = queue.shift(); next; next = queue.shift()) {
    const [host, urls] = next;
    for (const url of urls) {
      const result = await lookAt(url, today);
      results.set(url, result);
      if (result.note.startsWith('429')) {
        console.log(
          `${host} asks for fewer requests; the rest of its ${urls.length} addresses waits for the next run.`,
        );
        break;
      }
      await new Promise((resolve) => setTimeout(resolve, HOST_PAUSE));
    }
  }
}

/** Outside addresses with the files that name them. */
function addressesIn(catalog: Catalog): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  const add = (url: string, file: string): void => {
    const page = url.replace(/#.*$/, '');
    found.set(page, (found.get(page) ?? new Set()).add(file));
  };
  for (const { id, sources, text } of catalog.answers) {
    for (const { url } of sources) add(url, `content/answers/${id}/answer.yaml`);
    for (const locale of locales) {
      for (const { url } of text[locale].outline.links) {
        if (parseLink(url).kind === 'external') add(url, text[locale].file);
      }
    }
  }
  for (const { id, senses } of catalog.keywords) {
    for (const { url } of senses.flatMap(({ sources }) => sources)) add(url, `content/keywords/${id}.yaml`);
  }
  return found;
}

function isFresh(result: LinkResult | undefined): boolean {
  if (result?.state !== 'good') return false;
  return Date.parse(today) - Date.parse(result.checked) < GOOD_DAYS * 86_400_000;
}

async function hasNetwork(names: readonly string[]): Promise<boolean> {
  const tries = names.slice(0, 5).map((name) => lookup(name.replace(/:\d+$/, '')));
  return Promise.any(tries).then(
    () => true,
    () => false,
  );
}

function report(): void {
  const told = [...pages].flatMap(([url, files]) => {
    const result = results.get(url);
    return result && result.state !== 'good' ? [{ url, files, ...result }] : [];
  });
  for (const state of ['broken', 'moved', 'unsure'] as const) {
    for (const { url, files, note } of told.filter((row) => row.state === state)) {
      console.log(`${state}: ${url} (${note})\n  in ${[...files].join(', ')}`);
    }
  }
  const broken = told.filter(({ state }) => state === 'broken').length;
  console.log(`${pages.size - told.length} good, ${told.length - broken} to look at, ${broken} broken.`);
  if (broken > 0) process.exitCode = 1;
}
