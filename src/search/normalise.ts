const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/g;

/**
 * Text as search compares it: one width, one case, plain quotes, nothing invisible. Lines stay lines.
 * @example normalise('ＴＬＳ“握手”') // 'tls"握手"'
 */
export function normalise(text: string): string {
  return tidy(text).toLowerCase();
}

/** The same with its case kept, which is part of what machines print. */
export function tidy(text: string): string {
  return text
    .normalize('NFKC')
    .replace(INVISIBLE, '')
    .replace(/\r\n?/g, '\n')
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"');
}

/** Whether a character is Chinese; those have no spaces between words. */
export function isHan(char: string): boolean {
  return (char >= '\u3400' && char <= '\u9fff') || (char >= '\uf900' && char <= '\ufaff');
}
