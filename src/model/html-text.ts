/**
 * Text as it stands between two tags of HTML. Not for an attribute, whose quotes it leaves; for XML see machines/xml.ts.
 * @example htmlText('a < b') // 'a &lt; b'
 */
export function htmlText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
