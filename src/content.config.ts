import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { keywordSchema } from './model/keyword-schema.ts';
import { answerSchema, answerTextSchema } from './model/schemas.ts';

/** An id is the file's path without its ending: `license-expired`, `license-expired/zh`. */
const folderOf = ({ entry }: { entry: string }): string => entry.replace(/\/answer\.yaml$|\.mdx$/, '');

export const collections = {
  answers: defineCollection({
    loader: glob({ base: 'content/answers', pattern: '*/answer.yaml', generateId: folderOf }),
    schema: answerSchema,
  }),
  answerTexts: defineCollection({
    loader: glob({ base: 'content/answers', pattern: '*/{zh,en}.mdx', generateId: folderOf }),
    schema: answerTextSchema,
  }),
  keywords: defineCollection({
    // Case is part of a keyword's id, as it is of what is printed.
    loader: glob({
      base: 'content/keywords',
      pattern: '*.yaml',
      generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
    }),
    schema: keywordSchema,
  }),
};
