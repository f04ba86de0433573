/** A browser with one page, driven alike whatever its engine. */
export interface Session {
  readonly goto: (address: string) => Promise<void>;
  /** The value of a JavaScript expression in the page; it must survive JSON. */
  readonly evaluate: <Value>(expression: string) => Promise<Value>;
  readonly close: () => Promise<void>;
}

export interface Engine {
  readonly name: string;
  /** Debian's packages it comes in. */
  readonly packages: readonly string[];
  /** @throws Error when the browser does not start */
  readonly open: () => Promise<Session>;
}

const PATIENCE = 30_000; // ms; a busy machine starts a browser slowly
const PAUSE = 100;

/** Waits until an expression is true in the page. @throws Error naming the expression, and what `seen` is instead */
export async function waitFor(session: Session, expression: string, seen = 'document.title'): Promise<void> {
  const end = Date.now() + PATIENCE;
  while (Date.now() < end) {
    // While a page is being left there is nothing to ask.
    if (await session.evaluate<boolean>(`Boolean(${expression})`).catch(() => false)) return;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  const found = await session.evaluate<unknown>(seen).catch((error: unknown) => String(error));
  throw new Error(`waited for ${expression}, but ${seen} is ${JSON.stringify(found)}`);
}
