import type { Page } from '@playwright/test';

/** A page or worker one can ask by the protocol of the browser's developer tools. */
interface Target {
  readonly ask: (method: string, params?: object) => Promise<unknown>;
  readonly onEvent: (listener: (method: string, params: EventParams) => void) => void;
}

interface EventParams {
  readonly sessionId: string;
  readonly message?: string;
}

interface Usage {
  readonly usedSize: number;
  readonly backingStorageSize?: number;
}

/** Bytes that scripts hold after a collection, in the page, its workers and the workers these started. */
export async function heapOf(page: Page): Promise<number> {
  const session = await page.context().newCDPSession(page);
  const bytes = await heapOfTarget({
    ask: (method, params) => session.send(method as 'Runtime.getHeapUsage', params),
    onEvent: (listener) => {
      for (const method of ['Target.attachedToTarget', 'Target.receivedMessageFromTarget'] as const) {
        session.on(method, (params) => listener(method, params));
      }
    },
  });
  await session.detach();
  return bytes;
}

async function heapOfTarget(target: Target): Promise<number> {
  const workers: Target[] = [];
  target.onEvent((method, { sessionId }) => {
    if (method === 'Target.attachedToTarget') workers.push(workerOf(target, sessionId));
  });
  await target.ask('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: false, flatten: false });
  await target.ask('HeapProfiler.collectGarbage');
  const { usedSize, backingStorageSize = 0 } = (await target.ask('Runtime.getHeapUsage')) as Usage;
  const ofWorkers = await Promise.all(workers.map(heapOfTarget));
  return ofWorkers.reduce((sum, bytes) => sum + bytes, usedSize + backingStorageSize);
}

/** A worker is another target: what it is asked and answers goes inside messages of the one that started it. */
function workerOf(parent: Target, sessionId: string): Target {
  const answers: ((result: unknown) => void)[] = [];
  const listeners: Parameters<Target['onEvent']>[0][] = [];
  parent.onEvent((method, params) => {
    if (method !== 'Target.receivedMessageFromTarget' || params.sessionId !== sessionId) return;
    const told = JSON.parse(params.message!) as {
      id?: number;
      result?: unknown;
      method?: string;
      params?: EventParams;
    };
    if (told.id !== undefined) answers[told.id]!(told.result);
    else if (told.method !== undefined) for (const listener of listeners) listener(told.method, told.params!);
  });
  return {
    ask: (method, params = {}) =>
      new Promise((resolve) => {
        const id = answers.push(resolve) - 1;
        void parent.ask('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method, params }) });
      }),
    onEvent: (listener) => listeners.push(listener),
  };
}
