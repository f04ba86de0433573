/** Work in small steps, so that whoever has it done can let a page paint between two of them. */
export type Steps<Made> = Generator<undefined, Made, undefined>;

/** Does all steps at once, where nobody waits. */
export function atOnce<Made>(steps: Steps<Made>): Made {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}
