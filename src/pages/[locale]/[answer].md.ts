import type { APIRoute, GetStaticPaths } from 'astro';
import { getCatalog } from '../../catalog.ts';
import { answerMarkdown } from '../../machines/answer-markdown.ts';
import type { Answer } from '../../model/answer.ts';
import { locales, type Locale } from '../../model/locale.ts';

interface Props {
  readonly locale: Locale;
  readonly answer: Answer;
  // Astro's type asks for it.
  readonly [name: string]: unknown;
}

export const getStaticPaths = (async () => {
  const { answers } = await getCatalog();
  return locales.flatMap((locale) =>
    answers.map((answer) => ({ params: { locale, answer: answer.id }, props: { locale, answer } })),
  );
}) satisfies GetStaticPaths;

/** The Markdown twin of an answer's page. */
export const GET: APIRoute<Props> = async ({ props: { locale, answer } }) =>
  new Response(answerMarkdown(await getCatalog(), answer, locale));
