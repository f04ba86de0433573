import type { Explanations } from '../../model/explanations.ts';
import { pageLocale } from '../page-locale.ts';
import { readTable } from '../../search/table-file.ts';
import { fetchFile } from '../site-files.ts';
import type { DiagnosisTexts } from './messages.ts';

export interface Tables {
  readonly texts: DiagnosisTexts;
  readonly explanations: Explanations;
}

/**
 * All that a diagnosis will need, fetched before there is a log, so that afterwards nothing is.
 * @throws Error when a file is missing, damaged, or of another build than this script
 */
export async function fetchTables(): Promise<Tables> {
  const locale = pageLocale();
  const [words, literals, signatures, vocabulary, explanations] = await Promise.all([
    fetchText(`search/${locale}.json`),
    fetchText('search/literals.json'),
    fetchText('search/signatures.json'),
    // Without the list of all messages the explained ones are still recognised.
    fetchText('search/vocabulary.json').catch(() => undefined),
    fetchText(`diagnose/${locale}.json`),
  ]);
  const table = { words, literals, signatures };
  // The worker, which reads it, starts only with the reader's first move; what is wrong is to be told now.
  if (!readTable(table)) throw new Error('the table is of another build than this script');
  return {
    texts: { table, vocabulary },
    explanations: readExplanations(explanations),
  };
}

/** @throws Error when the file is damaged, or of another build than this script */
function readExplanations(text: string): Explanations {
  const { keywords, answers } = JSON.parse(text) as Partial<Explanations>;
  if (!keywords || !answers) throw new Error('the explanations are of another build than this script');
  return { keywords, answers };
}

async function fetchText(path: string): Promise<string> {
  // A copy kept from before a new build would not fit this script.
  return (await fetchFile(path, 'no-cache')).text();
}
