import { factsOf } from '../components/sense-facts.ts';
import { keywordStrings } from '../i18n/keywords.ts';
import { senseStrings } from '../i18n/senses.ts';
import { strings } from '../i18n/strings.ts';
import type { Catalog } from '../model/catalog.ts';
import type { Keyword, Sense } from '../model/keyword.ts';
import { scannedVersions } from '../model/levels.ts';
import type { Locale } from '../model/locale.ts';
import { answerPath, keywordPath, markdownPath, relativeAddress, type SitePath } from '../model/routes.ts';
import { parts, sourceList } from './answer-markdown.ts';

/** A keyword whole, as Markdown: each of its senses with what it means, what to check, and what is known of it. */
export function keywordMarkdown(catalog: Catalog, keyword: Keyword, locale: Locale): string {
  const t = senseStrings[locale];
  const scanned = scannedVersions(catalog.keywords);
  const here = markdownPath(keywordPath(locale, keyword.id));
  const link = (title: string, to: SitePath): string => `[${title}](${relativeAddress(here, markdownPath(to))})`;
  const senses = keyword.senses.map((sense) => senseMarkdown(keyword, sense, locale, scanned));
  const { answer } = keyword;
  const section = answer?.section === undefined ? '' : `#${answer.section}`;
  const seeAlso = keyword.seeAlso.map((id) => link(`\`${catalog.keyword(id).title}\``, keywordPath(locale, id)));
  return parts(
    `# \`${keyword.title}\``,
    keyword.aliases.length > 0 && `${t.facts.aliases}: ${keyword.aliases.map((alias) => `\`${alias}\``).join(', ')}`,
    ...senses,
    answer !== undefined &&
      `${keywordStrings[locale].answer}: ${link(
        catalog.answer(answer.id).text[locale].question,
        answerPath(locale, answer.id) + section,
      )}`,
    seeAlso.length > 0 && `${keywordStrings[locale].seeAlso}: ${seeAlso.join(', ')}`,
    keyword.sample !== undefined && `\`\`\`text\n${keyword.sample.text.trimEnd()}\n\`\`\``,
    sourceList(
      keyword.senses.flatMap(({ sources }) => sources),
      locale,
    ),
    `${strings(locale).reviewed} ${keyword.reviewed}`,
  );
}

function senseMarkdown(keyword: Keyword, sense: Sense, locale: Locale, scanned: readonly string[]): string {
  const t = senseStrings[locale];
  const { since, until } = strings(locale);
  const { meaning, check, note } = sense[locale];
  const versions = [
    ...(sense.since === undefined ? [] : [since(sense.since)]),
    ...(sense.until === undefined ? [] : [until(sense.until)]),
  ];
  const facts = factsOf(keyword, sense, locale, scanned).map(({ term, lines }) => `- ${term}: ${lines.join('; ')}`);
  return parts(
    `## ${t.kinds[sense.kind]}${versions.length > 0 ? ` (${versions.join(', ')})` : ''}`,
    meaning,
    facts.join('\n'),
    check.length > 0 &&
      `### ${keywordStrings[locale].check}\n\n${check.map((line, place) => `${place + 1}. ${line}`).join('\n')}`,
    note ?? false,
  ).trimEnd();
}
