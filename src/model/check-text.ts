import type { Answer, AnswerText } from './answer.ts';
import { diagramNames, isDiagramName } from './diagrams.ts';
import type { Fault } from './fault.ts';
import { isPageName, parseLink } from './links.ts';
import { pageNames } from './routes.ts';
import type { PageAnchors } from './tables.ts';

/** Components an author may use in MDX; the answer page gives them their meaning. */
const contentComponents: ReadonlySet<string> = new Set(['Since', 'Until', 'Edition', 'Diagram']);

/** What a text may refer to. */
export interface KnownIds {
  readonly answers: ReadonlyMap<string, Answer>;
  readonly folders: ReadonlySet<string>;
  readonly categories: ReadonlySet<string>;
  readonly keywords: ReadonlySet<string>;
  readonly pageAnchors: PageAnchors;
}

/** Checks one language of an answer by itself. */
export function checkText(text: AnswerText, answer: Answer, known: KnownIds): Fault[] {
  const { file, outline } = text;
  const faults: Fault[] = [];
  for (const { title, depth, line } of outline.badHeadings) {
    faults.push(
      depth < 2 || depth > 3
        ? {
            code: 'heading-level',
            file,
            line,
            what: `the heading "${title}" is of level ${depth}`,
            mend: 'Use ## or ###.',
          }
        : {
            code: 'heading-id',
            file,
            line,
            what: `the heading "${title}" has no section id`,
            mend: 'End it with [#an-ascii-id], the same in both languages.',
          },
    );
  }
  const seen = new Set<string>();
  for (const { id, line } of outline.sections) {
    if (seen.has(id)) {
      faults.push({
        code: 'section-twice',
        file,
        line,
        what: `the section id "${id}" stands twice`,
        mend: 'Give each section its own id.',
      });
    }
    seen.add(id);
  }
  for (const { name, line } of outline.components) {
    if (!contentComponents.has(name)) {
      faults.push({
        code: 'element-unknown',
        file,
        line,
        what: whatOfElement(name),
        mend: name.startsWith('{')
          ? 'Put it into `code`, or write \\{ for the brace.'
          : `Use Markdown, or one of ${[...contentComponents].map((known) => `<${known}>`).join(', ')}.`,
      });
    }
  }
  for (const { name, line, attributes } of outline.components) {
    const drawn = attributes.name ?? '';
    if (name === 'Diagram' && !isDiagramName(drawn)) {
      faults.push({
        code: 'diagram-unknown',
        file,
        line,
        what: `there is no diagram "${drawn}"`,
        mend: `Name one of: ${diagramNames.join(', ')}.`,
      });
    }
  }
  for (const { text: read, line } of outline.paragraphs) {
    const words = read.replace(/`[^`]*`/g, '`…`');
    const at = words.indexOf('**');
    if (at < 0) continue;
    faults.push({
      code: 'bold-open',
      file,
      line,
      what: `** stands in the text, and what it opens or closes is not bold: ${excerptAt(words, at)}`,
      mend: 'Between ** and a word there is no punctuation: write **Like this**。Next, not **Like this。**Next.',
    });
  }
  for (const { url, line } of outline.links) {
    const fault = linkFault(url, text, answer, known);
    if (fault) faults.push({ code: 'link-broken', file, line, ...fault });
  }
  return faults;
}

function whatOfElement(name: string): string {
  if (name === 'import') return 'import and export are not allowed';
  return name.startsWith('{') ? `${name} stands in the text, which MDX takes for code` : `unknown element <${name}>`;
}

const EXCERPT = 20; // characters

function excerptAt(text: string, at: number): string {
  return `“${text.slice(Math.max(0, at - EXCERPT), at + EXCERPT)}”`;
}

function linkFault(url: string, text: AnswerText, answer: Answer, known: KnownIds): LinkFault | undefined {
  const target = parseLink(url);
  switch (target.kind) {
    case 'external':
      return undefined;
    case 'unknown':
      return {
        what: `the link "${url}" is neither of this site nor a full https:// address`,
        mend: 'Write answer:, keyword:, category: or page: and an id, # and a section, or https:// and all of the address.',
      };
    case 'section':
      return hasSection(text, target.section)
        ? undefined
        : { what: `the link "${url}" leads to no section of this answer`, mend: sectionsOf(text) };
    case 'page': {
      if (!isPageName(target.id)) return { what: `the link "${url}" leads to no page`, mend: oneOf(pageNames) };
      const anchors = known.pageAnchors.get(target.id);
      return anchors === undefined || target.section === undefined || anchors.has(target.section)
        ? undefined
        : { what: `the link "${url}" leads to no section of that page`, mend: `Use an id of ${target.id}.yaml.` };
    }
    case 'category':
      return known.categories.has(target.id)
        ? undefined
        : { what: `the link "${url}" leads to no category`, mend: oneOf([...known.categories]) };
    case 'keyword':
      return known.keywords.has(target.id)
        ? undefined
        : { what: `the link "${url}" leads to no keyword`, mend: 'Name a file of content/keywords/, without .yaml.' };
    case 'answer': {
      if (!known.folders.has(target.id))
        return { what: `the link "${url}" leads to no answer`, mend: 'Name a folder of content/answers/.' };
      const other = target.id === answer.id ? answer : known.answers.get(target.id);
      return other === undefined || target.section === undefined || hasSection(other.text.zh, target.section)
        ? undefined
        : { what: `the link "${url}" leads to no section of that answer`, mend: sectionsOf(other.text.zh) };
    }
  }
}

type LinkFault = Pick<Fault, 'what' | 'mend'>;

function sectionsOf({ outline }: AnswerText): string {
  return oneOf(outline.sections.map(({ id }) => id));
}

function oneOf(ids: readonly string[]): string {
  return ids.length === 0 ? 'Leave it out.' : `Use one of: ${ids.join(', ')}.`;
}

function hasSection(text: AnswerText, id: string): boolean {
  return text.outline.sections.some((section) => section.id === id);
}
