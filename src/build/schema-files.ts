import { z } from 'zod';
import { keywordSchema } from '../model/keyword-schema.ts';
import { releaseLinesSchema } from '../model/release-lines.ts';
import { samplesSchema } from '../model/sample-schema.ts';
import { siteSchema } from '../model/site-schema.ts';
import { answerSchema, answerTextSchema, categoriesSchema } from '../model/schemas.ts';

/** JSON Schemas for editors, by path from the project's root; `.vscode/settings.json` says which file is for what. */
export function schemaFiles(): ReadonlyMap<string, string> {
  const schemas = {
    answer: answerSchema,
    'answer-text': answerTextSchema,
    categories: categoriesSchema,
    keyword: keywordSchema,
    samples: samplesSchema,
    site: siteSchema,
    versions: releaseLinesSchema,
  };
  return new Map(
    Object.entries(schemas).map(([name, schema]) => [
      `.schemas/${name}.json`,
      // What an author writes, before defaults are filled in; a day may be a YAML date, which JSON Schema has no word for.
      `${JSON.stringify(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }), null, 2)}\n`,
    ]),
  );
}
