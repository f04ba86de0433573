import { Parser } from 'htmlparser2';

/**
 * The text of an answer as a part of a page of many: ids and the links to them get the prefix, and headings go down one
 * level, below the answer's own. Everything else stays as it is, byte for byte, for nothing is built from it.
 * @example inPage('<h2 id="fix">Fix</h2>', 'emfile') // '<h3 id="emfile.fix">Fix</h3>'
 */
export function inPage(html: string, prefix: string): string {
  let settled = '';
  let at = 0;
  const put = (text: string, place: number, instead = 0): void => {
    settled += html.slice(at, place) + text;
    at = place + instead;
  };
  // The level is the last letter of a heading's name.
  const lower = (name: string, place: number): void => {
    if (/^h[2-5]$/.test(name)) put(String(Number(name[1]) + 1), place, 1);
  };
  const parser = new Parser(
    {
      onopentagname: (name) => {
        lower(name, parser.endIndex - 1);
      },
      onattribute: (name, value, quote) => {
        const start = parser.endIndex - (quote?.length ?? 0) - value.length;
        if (name === 'id') put(`${prefix}.`, start);
        if (name === 'href' && value.startsWith('#')) put(`${prefix}.`, start + 1);
      },
      onclosetag: (name, isImplied) => {
        if (!isImplied) lower(name, parser.endIndex - 1);
      },
    },
    { decodeEntities: false },
  );
  parser.end(html);
  return settled + html.slice(at);
}
