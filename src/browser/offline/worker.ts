/**
 * The service worker: after one visit the reader's language works without a network. It keeps one pack for each
 * language that was asked for (in its own address: `sw.js?languages=zh`) and answers for that language's pages from it
 * alone, so no page is ever of two versions. A new version is kept beside the old one until the reader takes it.
 */
import { PrecacheController } from 'workbox-precaching';
import { isLocale, type Locale } from '../../model/locale.ts';
import type { PackList } from '../../model/pack.ts';
import { openPack, type OpenPack } from './open-pack.ts';

/** The part of a service worker's global scope that is used; the page's types are loaded instead of a worker's. */
interface Scope {
  readonly location: Location;
  readonly clients: {
    readonly get: (id: string) => Promise<{ readonly url: string } | undefined>;
    readonly claim: () => Promise<void>;
  };
  readonly skipWaiting: () => Promise<void>;
  readonly addEventListener: <Name extends keyof Events>(name: Name, listen: (event: Events[Name]) => void) => void;
}
interface Lasting extends Event {
  readonly waitUntil: (work: Promise<unknown>) => void;
}
interface Events {
  readonly install: Lasting;
  readonly activate: Lasting;
  readonly fetch: Event & {
    readonly request: Request;
    readonly clientId: string;
    readonly respondWith: (response: Promise<Response>) => void;
  };
  readonly message: MessageEvent<unknown>;
}

/** Replaced by the build. */
declare const PACKS: PackList;
declare const self: Scope;

const languages = (new URL(self.location.href).searchParams.get('languages') ?? '').split(',').filter(isLocale);
const controller = new PrecacheController();
controller.addToCacheList(languages.map((locale) => ({ url: PACKS[locale].path, revision: null })));

const root = new URL('./', self.location.href);
const opened = new Map<Locale, Promise<OpenPack>>();

/** The pack of a language; unpacked once as long as the worker lives. */
function packOf(locale: Locale): Promise<OpenPack> {
  const known = opened.get(locale);
  if (known) return known;
  const opening = controller.matchPrecache(PACKS[locale].path).then((packed) => {
    if (!packed) throw new Error(`the pack of ${locale} is not kept`);
    return openPack(packed);
  });
  opened.set(locale, opening);
  opening.catch(() => opened.delete(locale));
  return opening;
}

/** A file's place below the root; the query says nothing about which file it is. */
function pathOf(address: string): string | undefined {
  const url = new URL(address);
  if (url.origin !== root.origin || !url.pathname.startsWith(root.pathname)) return undefined;
  const path = decodeURIComponent(url.pathname.slice(root.pathname.length));
  return path === '' || path.endsWith('/') ? `${path}index.html` : path;
}

/** The language whose pack answers for a page; undefined for the pages of others, which come from the host whole. */
function languageOf(page: string | undefined): Locale | undefined {
  if (page === undefined) return undefined;
  const [first = ''] = page.split('/');
  // The page of downloads tells what the host has now.
  if (page.endsWith('/offline.html')) return undefined;
  if (page === 'index.html') return languages[0];
  return languages.find((locale) => locale === first);
}

async function answer(request: Request, clientId: string): Promise<Response> {
  const path = pathOf(request.url);
  const page = request.mode === 'navigate' ? path : pathOf((await self.clients.get(clientId))?.url ?? '');
  const locale = languageOf(page);
  if (path !== undefined && locale) {
    const kept = await packOf(locale)
      .then((pack) => pack(path))
      .catch(() => undefined);
    if (kept) return kept;
  }
  return fetch(request).catch(async (error: unknown) => {
    // Without the host, anything kept is better than nothing.
    for (const one of languages) {
      const kept = path === undefined ? undefined : await packOf(one).then((pack) => pack(path));
      if (kept) return kept;
    }
    throw error;
  });
}

self.addEventListener('install', (event) => {
  event.waitUntil(controller.install(event));
});
self.addEventListener('activate', (event) => {
  // Takes what older versions kept away, and answers for the page that is open.
  event.waitUntil(controller.activate(event).then(() => self.clients.claim()));
});
self.addEventListener('fetch', (event) => {
  if (event.request.method !== 'GET' || pathOf(event.request.url) === undefined) return;
  event.respondWith(answer(event.request, event.clientId));
});
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});
