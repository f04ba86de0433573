// npm run schemas: writes the JSON Schemas that editors complete and check content by.
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { schemaFiles } from '../build/schema-files.ts';
import { root } from './root.ts';

for (const [file, text] of schemaFiles()) {
  await mkdir(dirname(join(root, file)), { recursive: true });
  await writeFile(join(root, file), text);
  console.log(file);
}
