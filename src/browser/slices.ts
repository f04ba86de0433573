import type { Steps } from '../search/steps.ts';

/** Milliseconds of work between two chances to paint; a task over 50 is felt, and slow phones take longer. */
const SLICE = 8;

const { port1, port2 } = new MessageChannel();
const waiting: (() => void)[] = [];
port1.onmessage = () => waiting.shift()?.();

/** Lets messages, keys and paint in: a promise alone does not, and a timer waits 4 ms. */
export function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    waiting.push(resolve);
    port2.postMessage(undefined);
  });
}

/**
 * Does all steps without ever holding the page up.
 * @param isStale whether nobody waits for it any more; asked after each pause
 * @returns what was made; undefined when it was stale before its end
 */
export async function inSlices<Made>(steps: Steps<Made>): Promise<Made>;
export async function inSlices<Made>(steps: Steps<Made>, isStale: () => boolean): Promise<Made | undefined>;
export async function inSlices<Made>(steps: Steps<Made>, isStale = () => false): Promise<Made | undefined> {
  let started = -Infinity; // what was done before is a slice of its own
  for (;;) {
    if (performance.now() - started > SLICE) {
      await nextTask();
      if (isStale()) return undefined;
      started = performance.now();
    }
    const step = steps.next();
    if (step.done) return isStale() ? undefined : step.value;
  }
}
