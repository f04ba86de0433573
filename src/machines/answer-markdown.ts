import { keywordStrings } from '../i18n/keywords.ts';
import { strings } from '../i18n/strings.ts';
import type { Answer, Source } from '../model/answer.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Locale } from '../model/locale.ts';
import { answerPath, keywordPath, markdownPath, relativeAddress } from '../model/routes.ts';
import { bodyMarkdown } from './body-markdown.ts';

/** An answer whole, as Markdown: question, summary, text, and where it leads and comes from. */
export function answerMarkdown(catalog: Catalog, answer: Answer, locale: Locale): string {
  const t = strings(locale);
  const text = answer.text[locale];
  const here = markdownPath(answerPath(locale, answer.id));
  const facts = [
    ...(answer.edition === 'any' ? [] : [t.edition(answer.edition)]),
    ...(answer.since === undefined ? [] : [t.since(answer.since)]),
    ...(answer.until === undefined ? [] : [t.until(answer.until)]),
  ];
  const related = answer.related.map((row) => {
    const { question } = catalog.answer(row.id).text[locale];
    return `- [${question}](${relativeAddress(here, markdownPath(answerPath(locale, row.id)))}): ${row[locale]}`;
  });
  const keywords = catalog
    .keywordsOfAnswer(answer.id)
    .map(({ id, title }) => `- [\`${title}\`](${relativeAddress(here, markdownPath(keywordPath(locale, id)))})`);
  return parts(
    `# ${text.question}`,
    facts.length > 0 && `_${facts.join(', ')}_`,
    text.summary,
    bodyMarkdown(text.outline, locale, here),
    related.length > 0 && `## ${t.related}\n\n${related.join('\n')}`,
    keywords.length > 0 && `## ${keywordStrings[locale].ofAnswer}\n\n${keywords.join('\n')}`,
    sourceList(answer.sources, locale),
    `${t.reviewed} ${answer.reviewed}`,
  );
}

/** @example parts('# A', false, 'b') // '# A\n\nb\n' */
export function parts(...all: readonly (string | false)[]): string {
  return `${all.filter((part) => part !== false && part !== '').join('\n\n')}\n`;
}

export function sourceList(sources: readonly Source[], locale: Locale): string {
  const rows = sources.map(({ title, url, versions }) => {
    const checked = versions.length > 0 ? ` (${versions.join(', ')})` : '';
    return `- [${title}](${url})${checked}`;
  });
  return `## ${strings(locale).sources}\n\n${[...new Set(rows)].join('\n')}`;
}
