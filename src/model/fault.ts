/**
 * What can be wrong in content, each with its entry in CONTRIBUTING.md (a test holds the two together). A code is part
 * of what authors search for, so it keeps its name.
 */
export const faultCodes = [
  'not-yaml',
  'not-mdx',
  'file-missing',
  'unwritten',
  'field-missing',
  'field-unknown',
  'field-value',
  'id-reserved',
  'id-spelling',
  'former-id',
  'address-lost',
  'category-unknown',
  'entrance',
  'related-unknown',
  'signature-section',
  'heading-level',
  'heading-id',
  'section-twice',
  'bold-open',
  'element-unknown',
  'diagram-unknown',
  'link-broken',
  'sections-differ',
  'code-differs',
  'checks-differ',
  'literal-claimed',
  'see-also-unknown',
  'answer-unknown',
  'keyword-unknown',
  'row-twice',
  'asked-claimed',
  'asked-long',
  'fence-language',
  'fence-words',
  'mark-nothing',
  'log-unrecognised',
  'copy-zh',
  'spelling',
  'word-avoided',
  'sentence-long',
  'sample-wrong',
  'pattern-slow',
  'based-on',
  'translation-behind',
  'phrase-claimed',
] as const;

export type FaultCode = (typeof faultCodes)[number];

/** What an author should look at, though readers can be served. */
const warnings: ReadonlySet<FaultCode> = new Set(['based-on', 'translation-behind', 'phrase-claimed']);

/** Whether a build goes on in spite of it. */
export function isWarning({ code }: Pick<Fault, 'code'>): boolean {
  return warnings.has(code);
}

/** Something wrong in content, told so that the author can mend it. */
export interface Fault {
  readonly code: FaultCode;
  /** Path from the project's root, e.g. `content/answers/emfile/en.mdx`. */
  readonly file: string;
  /** 1-based, where known. */
  readonly line?: number | undefined;
  /** The field it is about, e.g. `['related', 2, 'id']`; who reads files from disk finds its line by it. */
  readonly field?: readonly PropertyKey[] | undefined;
  /** What is wrong, without a full stop. */
  readonly what: string;
  /** What to do about it, a sentence. */
  readonly mend: string;
}

/** @example 'content/answers/a/zh.mdx:3: unknown field "sumary". Correct the name or remove it. [field-unknown]' */
export function formatFault(fault: Fault): string {
  return `${placeOf(fault)}: ${fault.what}. ${fault.mend} [${fault.code}]`;
}

/** @example placeOf({file: 'content/categories.yaml', line: 3}) // 'content/categories.yaml:3' */
export function placeOf({ file, line }: Pick<Fault, 'file' | 'line'>): string {
  return line === undefined ? file : `${file}:${line}`;
}

/**
 * A fault as a workflow command of GitHub Actions, which shows it at its line.
 * @example '::error file=content/answers/a/zh.mdx,line=3,title=field-unknown::unknown field "sumary". Correct it.'
 */
export function annotationOf(fault: Fault): string {
  const line = fault.line === undefined ? '' : `,line=${fault.line}`;
  const text = `${fault.what}. ${fault.mend}`;
  return `::${isWarning(fault) ? 'warning' : 'error'} file=${fault.file}${line},title=${fault.code}::${escapeData(text)}`;
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
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
