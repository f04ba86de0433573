import { circumstanceStrings } from '../../i18n/circumstances.ts';
import type { Locale } from '../../model/locale.ts';
import type { Circumstance } from '../../search/circumstance.ts';
import type { Counted } from '../../search/report.ts';

/** What the records say beyond the word, one sentence each; with several, how often each was seen. */
export function wordsOfCircumstances(
  circumstances: readonly Counted<Circumstance>[],
  locale: Locale,
): readonly string[] {
  return circumstances.map(({ value, count }) => {
    const words = wordsOf(value, locale);
    return circumstances.length > 1 ? `${words} ×${count.toLocaleString(locale)}` : words;
  });
}

function wordsOf(circumstance: Circumstance, locale: Locale): string {
  const strings = circumstanceStrings[locale];
  switch (circumstance.kind) {
    case 'tls-refusal': {
      const { emqx, refusedBy, alert, detail = '' } = circumstance;
      return strings.refusals[`${emqx}/${refusedBy}`]({ alert, detail });
    }
    case 'tls13-hidden-refusal':
      return strings.hiddenRefusal[circumstance.emqx];
    case 'not-tls':
      return strings.notTls(byteWords(circumstance.byte), strings.speaks[circumstance.speaks]);
    case 'code':
      return strings.code(codeWords(circumstance.code), strings.protocols[circumstance.protocol]);
    case 'counted':
      return strings.counted(circumstance.count.toLocaleString(locale));
    case 'limit':
      return strings.limit(
        circumstance.field,
        circumstance.value.toLocaleString(locale),
        circumstance.limit.toLocaleString(locale),
      );
    case 'expiry': {
      const { date, days } = circumstance;
      if (days === undefined) return strings.expiry(date);
      return days < 0 ? strings.expired(date, -days) : strings.expiring(date, days);
    }
  }
}

/** @example byteWords(71) // '71 = G' */
function byteWords(byte: number): string {
  const isPrintable = byte > 32 && byte < 127;
  return isPrintable ? `${byte} = ${String.fromCharCode(byte)}` : String(byte);
}

/** @example codeWords(135) // '135 = 0x87' */
function codeWords(code: number): string {
  return code < 10 ? String(code) : `${code} = 0x${code.toString(16).toUpperCase()}`;
}
