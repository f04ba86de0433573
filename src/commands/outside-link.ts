import type { LinkResult } from './link-cache.ts';

/** Milliseconds a host gets to answer. */
const TIMEOUT = 20_000;

/**
 * Asks for an outside page and tells what came of it. It never throws: a host that cannot be reached is `unsure`.
 * @param today the ISO day to note
 */
export async function lookAt(url: string, today: string): Promise<LinkResult> {
  try {
    let response = await ask(url, 'HEAD');
    // Some servers know no HEAD, or refuse it.
    if (response.status >= 400) response = await ask(url, 'GET');
    return { checked: today, ...stateOf(response, url) };
  } catch (error) {
    const cause = error instanceof Error ? (error.cause ?? error) : error;
    return { checked: today, state: 'unsure', note: cause instanceof Error ? cause.message : String(cause) };
  }
}

async function ask(url: string, method: 'HEAD' | 'GET'): Promise<Response> {
  const response = await fetch(url, { method, redirect: 'follow', signal: AbortSignal.timeout(TIMEOUT) });
  await response.body?.cancel();
  return response;
}

function stateOf({ status, url: end, redirected }: Response, asked: string): Omit<LinkResult, 'checked'> {
  if (status === 404 || status === 410) return { state: 'broken', note: String(status) };
  if (status >= 400) return { state: 'unsure', note: String(status) };
  return redirected && end !== asked ? { state: 'moved', note: end } : { state: 'good', note: String(status) };
}
