import { diagramStrings } from '../i18n/diagrams.ts';
import { punctuation } from '../i18n/punctuation.ts';
import { strings } from '../i18n/strings.ts';
import { linkPath, parseLink } from '../model/links.ts';
import type { Locale } from '../model/locale.ts';
import { markdownPath, relativeAddress, type SitePath } from '../model/routes.ts';
import type { Outline } from '../model/outline.ts';
import type { Span } from '../model/spans.ts';

/**
 * An answer's text as plain Markdown: as its author wrote it, but for section ids, which go, links, which lead to the
 * twins of pages, and badges, which become words.
 * @param from address of the twin, from which links lead
 */
export function bodyMarkdown({ body, spans }: Outline, locale: Locale, from: SitePath): string {
  let result = '';
  let at = 0;
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    // What lies inside a stretch already replaced is gone with it.
    if (span.start < at) continue;
    const text = textFor(span, locale, from);
    if (text === undefined) continue;
    result += body.slice(at, span.start) + text;
    at = span.end;
  }
  return (result + body.slice(at)).trim();
}

/** @returns undefined for what stays as it is */
function textFor(span: Span, locale: Locale, from: SitePath): string | undefined {
  if (span.kind === 'section-id') return '';
  if (span.kind === 'component') return wordsOf(span, locale) ?? span.inner;
  const path = linkPath(parseLink(span.url), locale);
  const isTwinned = /^(answer|keyword):/.test(span.url);
  return path && relativeAddress(from, isTwinned ? markdownPath(path) : path);
}

/** @returns undefined for a component that is none of ours: then what it holds stands alone */
function wordsOf({ name, value }: Extract<Span, { kind: 'component' }>, locale: Locale): string | undefined {
  const t = strings(locale);
  const { inBrackets } = punctuation[locale];
  if (value === undefined) return undefined;
  if (name === 'Since') return inBrackets(t.since(value));
  if (name === 'Until') return inBrackets(t.until(value));
  if (name === 'Edition') return inBrackets(t.edition(value));
  if (name === 'Diagram') return diagramWords(value, locale);
  return undefined;
}

/** What a diagram shows, for who cannot see it. @example diagramWords('keep-alive', 'en') */
function diagramWords(name: string, locale: Locale): string | undefined {
  const key = name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
  const words = (diagramStrings[locale] as Readonly<Record<string, unknown>>)[key] as
    { readonly alt: string; readonly caption: string } | undefined;
  return words && `> ${words.caption}\n>\n> ${words.alt}`;
}
