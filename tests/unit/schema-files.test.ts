import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { schemaFiles } from '../../src/build/schema-files.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

it.each([...schemaFiles()])('%s is what editors get; npm run schemas renews it', (file, text) => {
  expect(existsSync(join(root, file)) && readFileSync(join(root, file), 'utf8')).toBe(text);
});
