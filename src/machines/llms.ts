import { strings } from '../i18n/strings.ts';
import type { Catalog } from '../model/catalog.ts';
import { languageNames, locales } from '../model/locale.ts';
import { answerPath, feedPath, markdownPath } from '../model/routes.ts';
import { site } from '../model/site.ts';

/** What a language model is told first: what is here, in which forms, and every answer's Markdown (llmstxt.org). */
export function llmsText(catalog: Catalog): string {
  const head = `# ${strings('en').siteName}

> ${strings('en').siteSummary}

Every answer and every keyword (a word that ${site.product}, its TLS library or an MQTT client prints) has a Markdown twin: the same address with \`.md\` for \`.html\`. All of it at once, with the signatures that recognise log lines: [faq.en.json](faq.en.json), [faq.zh.json](faq.zh.json), described by [faq.schema.json](faq.schema.json). What changed: [English](${feedPath('en')}), [中文](${feedPath('zh')}). Texts: CC BY 4.0.
`;
  const lists = locales.map((locale) => {
    const rows = catalog.answers.map((answer) => {
      const { question } = answer.text[locale];
      return `- [${question}](${markdownPath(answerPath(locale, answer.id))})`;
    });
    return `## ${languageNames[locale]}\n\n${rows.join('\n')}\n`;
  });
  return [head, ...lists].join('\n');
}
