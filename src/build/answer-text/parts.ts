import { jsx } from 'astro/jsx-runtime';
import { diagramStrings } from '../../i18n/diagrams.ts';
import { strings } from '../../i18n/strings.ts';
import type { DiagramName } from '../../model/diagrams.ts';
import type { Locale } from '../../model/locale.ts';
import { drawingOf } from './diagrams/drawings.ts';
import { WIDTH } from './diagrams/parts.ts';

type Part = (props: Readonly<Record<string, string>>) => unknown;

/** The components an author may set, in the language of the text they stand in. */
export function partsIn(locale: Locale): Readonly<Record<string, Part>> {
  const t = strings(locale);
  const badge = (kind: string, words: string): unknown => jsx('span', { class: `badge ${kind}`, children: words });
  return {
    Since: ({ v }) => badge('since', t.since(v!)),
    Until: ({ v }) => badge('until', t.until(v!)),
    Edition: ({ is }) => badge('edition', t.edition(is!)),
    Diagram: ({ name }) => diagram(name as DiagramName, locale),
  };
}

function diagram(name: DiagramName, locale: Locale): unknown {
  const { alt, caption, height, svg } = drawingOf(name, diagramStrings[locale]);
  const drawing = jsx('svg', {
    viewBox: `0 0 ${String(WIDTH)} ${String(height)}`,
    'font-size': '14',
    width: '100%',
    fill: 'none',
    stroke: 'currentColor',
    'stroke-width': '1.5',
    role: 'img',
    'aria-label': alt,
    'set:html': svg,
  });
  const words = jsx('figcaption', { class: 'muted', children: caption });
  return jsx('figure', { class: 'diagram', 'data-pagefind-ignore': '', children: [drawing, words] });
}
