// npm run accept <id> <locale>: this language says again what the other one says, because somebody has reread it.
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { imprintOf } from '../model/imprint.ts';
import { isLocale, otherLocale } from '../model/locale.ts';
import { standingOf } from '../model/staleness.ts';
import { withField } from './front-matter.ts';
import { readCatalog } from './read-catalog.ts';
import { root } from './root.ts';

const [id, locale] = process.argv.slice(2);
if (id === undefined || locale === undefined || !isLocale(locale)) {
  end('Name the answer and the language that follows: npm run accept license-expired en');
}
const catalog = await readCatalog();
if (!catalog.hasAnswer(id)) end(`There is no answer content/answers/${id}/.`);
const answer = catalog.answer(id);
const original = answer.text[otherLocale(locale)];
if (original.basedOn) {
  end(
    `${original.file} follows ${answer.text[locale].file}, not the other way round. Run: npm run accept ${id} ${otherLocale(locale)}`,
  );
}
const before = standingOf(answer, locale);
const path = join(root, answer.text[locale].file);
await writeFile(path, withField(await readFile(path, 'utf8'), 'basedOn', imprintOf(original)));
const changed = before.state === 'behind' ? ` It had been behind in: ${before.changed.join(', ')}.` : '';
console.log(`${answer.text[locale].file} is in step with ${original.file}.${changed}`);

function end(message: string): never {
  console.error(message);
  process.exit(1);
}
