import type { z } from 'zod';
import type { Fault } from './fault.ts';
import type { RawFile } from './source.ts';

/** The checked data of a file, or undefined with its faults added; who read the file has told of one that is no YAML. */
export function parseFile<Schema extends z.ZodType>(
  raw: RawFile,
  schema: Schema,
  faults: Fault[],
): z.output<Schema> | undefined {
  if (raw.data === undefined) return undefined;
  const result = schema.safeParse(raw.data, { reportInput: true });
  if (result.success) return result.data;
  for (const issue of result.error.issues) faults.push(faultOf(raw.file, issue));
  return undefined;
}

function faultOf(file: string, issue: z.core.$ZodIssue): Fault {
  const field = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => `"${key}"`).join(', ');
    return {
      code: 'field-unknown',
      file,
      field: [...issue.path, ...issue.keys.slice(0, 1)],
      what: `unknown ${issue.keys.length === 1 ? 'field' : 'fields'} ${names}${field ? ` in "${field}"` : ''}`,
      mend: 'Correct the name or remove it; CONTRIBUTING.md lists the fields.',
    };
  }
  if (issue.code === 'invalid_type' && issue.input === undefined) {
    return {
      code: 'field-missing',
      file,
      field: issue.path,
      what: `the field "${field}" is missing`,
      mend: 'Add it; CONTRIBUTING.md shows how it looks.',
    };
  }
  if (issue.code === 'invalid_type' && issue.expected === 'string' && typeof issue.input === 'number') {
    return {
      code: 'field-value',
      file,
      field: issue.path,
      what: `"${field}" is a number, ${issue.input}, and should be text`,
      mend: 'Put it into quotes.',
    };
  }
  return {
    code: 'field-value',
    file,
    field: issue.path,
    what: field ? `"${field}": ${issue.message}` : issue.message,
    mend: 'Correct the value; CONTRIBUTING.md shows how it looks.',
  };
}
