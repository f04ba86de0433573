import type { Fault } from './fault.ts';
import type { KnownPages } from './glossary.ts';
import type { SiteFacts } from './site-schema.ts';

/** Checks that the pages named as vague are there; a renamed one would tell its vague words first again. */
export function checkSite({ vague }: SiteFacts, file: string, known: KnownPages): readonly Fault[] {
  return Object.entries(vague).flatMap(([group, ids]) =>
    ids.flatMap((id, place): Fault[] => {
      const [page = ''] = id.split('#');
      if (known.answers.has(page) || known.keywords.has(page)) return [];
      const field = ['vague', group, place];
      const what = `neither an answer nor a keyword "${page}" exists`;
      return [{ code: 'keyword-unknown', file, field, what, mend: 'Name the id of a page.' }];
    }),
  );
}
