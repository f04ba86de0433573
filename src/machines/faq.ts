import { strings } from '../i18n/strings.ts';
import type { Answer } from '../model/answer.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Keyword, Sense } from '../model/keyword.ts';
import { languageTags, type Locale } from '../model/locale.ts';
import { answerPath, categoryPath, keywordPath, markdownPath } from '../model/routes.ts';
import { bodyMarkdown } from './body-markdown.ts';
import { FAQ_VERSION, type Faq } from './faq-schema.ts';

/** Everything in one language, as `faq.<locale>.json` has it. */
export function faqOf(catalog: Catalog, locale: Locale, site: URL | undefined): Faq {
  const dates = catalog.answers.map(({ changed }) => changed[0]!.date).sort();
  return {
    $schema: 'faq.schema.json',
    version: FAQ_VERSION,
    language: languageTags[locale],
    title: strings(locale).siteName,
    ...(site ? { site: site.href } : {}),
    licence: 'CC-BY-4.0',
    changed: dates.at(-1) ?? '1970-01-01',
    categories: catalog.categories.map((category) => ({
      id: category.id,
      page: categoryPath(locale, category.id),
      name: category[locale].name,
      summary: category[locale].summary,
    })),
    answers: catalog.answers.map((answer) => answerOf(catalog, answer, locale)),
    keywords: catalog.keywords.map((keyword) => keywordOf(keyword, locale)),
  };
}

function answerOf(catalog: Catalog, answer: Answer, locale: Locale): Faq['answers'][number] {
  const { question, short, summary, phrases, outline } = answer.text[locale];
  const { id, category, edition, since, until, sources, reviewed } = answer;
  const page = answerPath(locale, id);
  const markdown = markdownPath(page);
  return {
    ...{ id, page, markdown, category, question, short, summary },
    text: bodyMarkdown(outline, locale, markdown),
    phrases: [...phrases],
    edition,
    ...(since === undefined ? {} : { since }),
    ...(until === undefined ? {} : { until }),
    sections: outline.sections.map(({ id, depth, title }) => ({ id, depth, title })),
    signatures: answer.signatures.map((signature) => ({ ...signature })),
    keywords: catalog.keywordsOfAnswer(id).map((keyword) => keyword.id),
    related: answer.related.map((row) => ({ id: row.id, reason: row[locale] })),
    sources: sourcesOf(sources),
    reviewed,
    changed: answer.changed.map((change) => ({ date: change.date, text: change[locale] })),
  };
}

function keywordOf(keyword: Keyword, locale: Locale): Faq['keywords'][number] {
  const { id, printed, title, aliases, signatures, answer, seeAlso, senses, reviewed } = keyword;
  const page = keywordPath(locale, id);
  return {
    ...{ id, page, markdown: markdownPath(page), printed, title },
    aliases: [...aliases],
    signatures: [...signatures],
    ...(answer
      ? { answer: { id: answer.id, ...(answer.section === undefined ? {} : { section: answer.section }) } }
      : {}),
    seeAlso: [...seeAlso],
    senses: senses.map((sense) => senseOf(sense, locale)),
    reviewed,
  };
}

function senseOf(sense: Sense, locale: Locale): Faq['keywords'][number]['senses'][number] {
  const { meaning, check, note } = sense[locale];
  const code = 'code' in sense ? sense.code : undefined;
  return {
    kind: sense.kind,
    severity: sense.severity,
    seen: [...sense.seen],
    ...(sense.since === undefined ? {} : { since: sense.since }),
    ...(sense.until === undefined ? {} : { until: sense.until }),
    ...(code === undefined ? {} : { code }),
    meaning,
    check: [...check],
    ...(note === undefined ? {} : { note }),
    config: sense.config.map(({ key, default: value }) => ({
      key,
      ...(value === undefined ? {} : { default: typeof value === 'string' ? value : value[locale] }),
    })),
    sources: sourcesOf(sense.sources),
  };
}

function sourcesOf(sources: Answer['sources']): Faq['answers'][number]['sources'] {
  return sources.map(({ title, url, versions, checked }) => ({ title, url, versions: [...versions], checked }));
}
