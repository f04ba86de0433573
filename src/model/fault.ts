/** Something wrong in content, told so that the author can mend it. */
export interface Fault {
  /** Path from the project's root, e.g. `content/answers/emfile/en.mdx`. */
  readonly file: string;
  /** 1-based, where known. */
  readonly line?: number | undefined;
  /** What is wrong, without a full stop. */
  readonly what: string;
  /** What to do about it, a sentence. */
  readonly mend: string;
}

/** @example 'content/answers/a/zh.mdx:3: unknown field "sumary". Correct the name or remove it.' */
export function formatFault(fault: Fault): string {
  const place = fault.line === undefined ? fault.file : `${fault.file}:${fault.line}`;
  return `${place}: ${fault.what}. ${fault.mend}`;
}

/** One error for the runner to print when content cannot be used. */
export class ContentError extends Error {
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
    super(`${count} in content/:\n${faults.map((fault) => `  ${formatFault(fault)}`).join('\n')}`);
    this.name = 'ContentError';
    this.faults = faults;
  }
}
