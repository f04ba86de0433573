import type { Steps } from '../search/steps.ts';

/** Milliseconds of work between two chances to paint; a task over 50 is felt, and slow phones take longer. */
export const SLICE = 8;

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

/** Does all steps without ever holding the page up. */
export async function inSlices<Made>(steps: Steps<Made>): Promise<Made> {
  let started = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() - started > SLICE) {
      await nextTask();
      started = performance.now();
    }
  }
}
