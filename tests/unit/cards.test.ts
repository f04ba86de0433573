import { existsSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../src/build/disk-source.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { locales } from '../../src/model/locale.ts';
import { cardPath, cardsOfPages } from '../../src/model/routes.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const { categories } = catalogOf((await readContent(root)).source);

describe.each(locales)('pictures for shared links in %s', (locale) => {
  it.each([...cardsOfPages, ...categories.map(({ id }) => id)])('%s has one, small enough for a chat', (name) => {
    const file = `${root}/public/${cardPath(locale, name)}`;
    expect(existsSync(file), 'run npm run cards').toBe(true);
    expect(statSync(file).size).toBeLessThan(60_000);
  });
});
