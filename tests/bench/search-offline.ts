/**
 * The ranking alone, without a browser: seconds instead of minutes, for tuning. Tables are made anew from content/, the
 * full text is that of the last build. `node tests/bench/search-offline.ts [--misses] [--held-out] [kind …]`
 */
import { readContent } from '../../src/build/disk-source.ts';
import { root } from '../../src/commands/root.ts';
import { catalogOf } from '../../src/model/catalog.ts';
import { locales } from '../../src/model/locale.ts';
import { readHanKnowledge } from '../../src/search/han-knowledge.ts';
import { tableOf } from '../../src/search/table.ts';
import { printFigures, tell } from '../search/report.ts';
import { outcomeOf, type Outcome } from '../search/figures.ts';
import { offlineSearch } from '../search/offline.ts';
import { foundOf, halfOf, readQuestions } from '../search/questions.ts';

const words = process.argv.slice(2);
const showsMisses = words.includes('--misses');
const kinds = words.filter((word) => !word.startsWith('--'));
const { source } = await readContent(root);
const catalog = catalogOf(source);
const han = readHanKnowledge();
const tables = { zh: tableOf(catalog, 'zh', han), en: tableOf(catalog, 'en', han) };

const outcomes: Outcome[] = [];
for (const locale of locales) {
  const { find } = await offlineSearch(locale, tables);
  for (const question of readQuestions()) {
    if (question.lang !== locale || (kinds.length > 0 && !kinds.includes(question.kind))) continue;
    const { understood, results } = await find(question.q);
    const list = results.map((result) => foundOf(result, understood.index.pages));
    const outcome = outcomeOf(
      question,
      list,
      results.some(({ isNear }) => isNear),
    );
    outcomes.push(outcome);
    const isMissed = question.gold.length > 0 ? outcome.rank !== 0 : outcome.shown > 0;
    // The held-out half is not looked at, or it would be none.
    if (!showsMisses || !isMissed || (halfOf(question) === 'held out') !== words.includes('--held-out')) continue;
    const top = results.slice(0, 3).map(({ page, score }) => `${page.kind[0]}:${page.id} ${score.toFixed(2)}`);
    tell(`${locale} ${question.kind} | ${question.q.slice(0, 100).replaceAll('\n', '⏎')}`);
    tell(`     is ${outcome.rank + 1} of ${outcome.shown}, wants ${question.gold.join(' ')}, has ${top.join(', ')}`);
  }
}
printFigures(outcomes);
