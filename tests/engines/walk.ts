import assert from 'node:assert/strict';
import { pathToFileURL } from 'node:url';
import { builtFolder } from '../../src/commands/root.ts';
import { serveSite } from '../../src/commands/site-server.ts';
import { otherLocale, languageTags, type Locale } from '../../src/model/locale.ts';
import { waitFor, type Session } from './session.ts';

/** What a walk needs to know. */
export interface Ground {
  readonly session: Session;
  readonly locale: Locale;
  /** Where the built site is served, with a slash at its end. */
  readonly address: string;
  /** A file of the built folder, as somebody got it on a stick. */
  readonly singleFile: string;
  /** What the first engine found; the others must find the same. */
  readonly reference: Map<string, unknown>;
}

export type Step = (ground: Ground) => Promise<void>;

/** Questions, literals and lines of log; what they lead to must not depend on the browser's own segmenter. */
const queries: Readonly<Record<Locale, readonly string[]>> = {
  zh: [
    '忘记密码怎么办',
    '客戶端一直斷線',
    '定阅收不到消息',
    'acl.conf 不生效',
    '0x87',
    'emqx ctl listeners',
    'shutdown_count : [{keepalive_timeout,3}]',
    '2026-11-20T08:15:02.104311+00:00 [error] msg: failed_to_start_app, reason: eaddrinuse',
  ],
  en: [
    'forgot the dashboard password',
    'clients keep getting kicked out',
    'shared subsciption loses messages',
    '$SYS/# returns nothing',
    'code 5',
    'emqx ctl listeners',
    'received CLIENT ALERT: Fatal - Unknown CA',
    '2026-11-20T08:15:02.104311+00:00 [warning] msg: dropped_msg_due_to_mqueue_is_full, queue: 1000/1000',
  ],
};

const log = [
  '2026-11-20T08:15:02.104311+00:00 [error] clientid: dev-1, msg: socket_force_closed, peername: 192.0.2.7:5012, reason: frame_too_large',
  '2026-11-20T08:15:03.104311+00:00 [warning] clientid: dev-2, msg: dropped_msg_due_to_mqueue_is_full, queue: 1000/1000',
  '2026-11-20T08:15:04.104311+00:00 [notice] TLS server: In state certify received CLIENT ALERT: Fatal - Unknown CA',
].join('\n');

const HEAD = 5; // results compared; further down a difference would be nobody's loss

export const steps: Readonly<Record<string, Step>> = {
  read: async ({ session, locale, address }) => {
    await session.goto(`${address}${locale}/client-disconnects.html`);
    await waitFor(session, `document.querySelector('h1')?.textContent.length > 5`);
    assert.equal(await session.evaluate('document.documentElement.lang'), languageTags[locale]);
    const wide = await session.evaluate<number>(
      'document.documentElement.scrollWidth - document.documentElement.clientWidth',
    );
    assert.equal(wide, 0, 'the page is wider than its window');
    const weight = await session.evaluate<string>(`getComputedStyle(document.querySelector('h1')).fontWeight`);
    assert.ok(Number(weight) >= 600, 'the page has no styles');
  },
  'switch language': async ({ session, locale, address }) => {
    await session.goto(`${address}${locale}/client-disconnects.html`);
    await session.evaluate(`document.querySelector('a[hreflang]').click()`);
    const other = otherLocale(locale);
    await waitFor(session, `location.pathname.endsWith('/${other}/client-disconnects.html')`, 'location.href');
  },
  search: async ({ session, locale, address, reference }) => {
    await session.goto(`${address}${locale}/search.html?q=${encodeURIComponent(queries[locale][0]!)}`);
    await waitForResults(session, queries[locale][0]!);
    assert.equal((await results(session))[0], 'reset-dashboard-password');
    const found: Record<string, readonly string[]> = {};
    for (const query of queries[locale]) {
      await type(session, '[data-search-input]', query);
      await waitForResults(session, query);
      found[query] = (await results(session)).slice(0, HEAD);
      assert.ok(found[query].length > 0, `nothing is found for ${query}`);
    }
    asFirst(reference, `search ${locale}`, found);
  },
  diagnose: async ({ session, locale, address, reference }) => {
    await session.goto(`${address}${locale}/diagnose.html`);
    await diagnose(session);
    asFirst(reference, `diagnose ${locale}`, await findings(session));
  },
  sealed: async ({ session, locale, address }) => {
    await session.goto(`${address}${locale}/diagnose.html`);
    await waitFor(session, `document.querySelector('[data-diagnose-input]')?.disabled === false`);
    await type(session, '[data-diagnose-input]', 'x');
    const ask = `fetch(${JSON.stringify(`${address}robots.txt`)}).then(() => 'connected', () => 'refused')`;
    assert.equal(await session.evaluate(ask), 'refused', 'the page itself');
    // The reader of logs starts like this.
    const worker = `new Promise((resolve) => {
      const text = "onmessage = () => ${ask.replaceAll('"', "'")}.then((said) => postMessage(said))";
      const address = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
      const made = new Worker(globalThis.trustedTypes?.defaultPolicy?.createScriptURL(address) ?? address);
      made.onmessage = ({ data }) => resolve(data);
      made.onerror = () => resolve('not started');
      made.postMessage('');
    })`;
    assert.equal(await session.evaluate(worker), 'refused', 'its worker');
  },
  'server stopped': async ({ session, locale }) => {
    const site = await serveSite({ folder: builtFolder, port: 0, mount: '/' });
    const address = site.address.replace('127.0.0.1', 'localhost');
    try {
      await session.goto(`${address}${locale}/index.html`);
      await waitFor(session, 'navigator.serviceWorker?.controller', 'typeof navigator.serviceWorker');
    } finally {
      await site.close();
    }
    await session.goto(`${address}${locale}/client-disconnects.html`);
    await waitFor(session, `document.querySelector('h1')?.textContent.length > 5`);
    await session.goto(`${address}${locale}/search.html?q=keepalive_timeout`);
    await waitForResults(session, 'keepalive_timeout');
    assert.ok((await results(session)).includes('keepalive_timeout'), 'search finds');
  },
  'single file': async ({ session, locale, singleFile, reference }) => {
    await session.goto(pathToFileURL(singleFile).href);
    await waitFor(session, `document.querySelector('[data-search-input]')`);
    for (const query of queries[locale]) {
      await type(session, '[data-search-input]', query);
      await waitForResults(session, query);
      const online = reference.get(`search ${locale}`) as Readonly<Record<string, readonly string[]>>;
      assert.deepEqual((await results(session)).slice(0, HEAD), online[query], `${query} ranks as online`);
    }
    await session.evaluate(`void (location.hash = '#diagnose')`);
    await diagnose(session);
    asFirst(reference, `diagnose ${locale}`, await findings(session));
  },
};

/** The first engine says what is right, for the others to agree with. */
function asFirst(reference: Map<string, unknown>, name: string, found: unknown): void {
  if (reference.has(name)) assert.deepEqual(found, reference.get(name), `${name} differs from the first engine`);
  else reference.set(name, found);
}

async function type(session: Session, selector: string, text: string): Promise<void> {
  // An unfocused window gives no focus events, so the page is told what a reader's click would tell it.
  await session.evaluate(`(() => {
    const input = document.querySelector(${JSON.stringify(selector)});
    input.dispatchEvent(new FocusEvent('focusin', { bubbles: true }));
    input.focus();
    input.value = ${JSON.stringify(text)};
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  })()`);
}

async function waitForResults(session: Session, query: string): Promise<void> {
  const list = `document.querySelector('[data-search-results]')`;
  const isReady = `${list}?.dataset.state === 'ready' && ${list}.dataset.query === ${JSON.stringify(query)}`;
  await waitFor(session, isReady, `JSON.stringify({ ...${list}?.dataset })`);
}

function results(session: Session): Promise<readonly string[]> {
  return session.evaluate(`[...document.querySelectorAll('a[data-result]')].map((result) => result.dataset.id)`);
}

async function diagnose(session: Session): Promise<void> {
  await waitFor(session, `document.querySelector('[data-diagnose-input]')`);
  await type(session, '[data-diagnose-input]', log);
  const place = `document.querySelector('[data-diagnose-results]')`;
  await session.evaluate(`document.querySelector('[data-diagnose-run]')?.click()`);
  await waitFor(
    session,
    `${place}?.dataset.state === 'ready' && ${place}.querySelector('[data-finding]')`,
    `${place}?.dataset.state`,
  );
}

async function findings(session: Session): Promise<readonly string[]> {
  const found = await session.evaluate<readonly string[]>(
    `[...document.querySelectorAll('[data-finding]')].map(({ dataset }) => dataset.id + ' ' + dataset.count)`,
  );
  assert.equal(found.length, 3, `three findings, not ${found.join(', ')}`);
  return found;
}
