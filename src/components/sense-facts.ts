import { punctuation } from '../i18n/punctuation.ts';
import { senseStrings } from '../i18n/senses.ts';
import { hexCode, type Keyword, type Sense } from '../model/keyword.ts';
import { levelRuns, type LevelRun } from '../model/levels.ts';
import type { Locale } from '../model/locale.ts';
import { connackOf } from '../model/sense.ts';

/** One thing a sense says; backticks mark what a machine prints. */
export interface SenseFact {
  readonly term: string;
  readonly lines: readonly string[];
  /** Whether it is worth being found by; the same few words on every page are not. */
  readonly isSearched: boolean;
}

type LogSense = Extract<Sense, { kind: 'log' }>;

/** What a keyword page tells of a sense besides meaning and checks, most asked for first. */
export function factsOf(
  { printed }: Keyword,
  sense: Sense,
  locale: Locale,
  scanned: readonly string[],
): readonly SenseFact[] {
  const t = senseStrings[locale];
  const yesNo = (value: boolean): string => (value ? t.yes : t.no);
  const list = (values: readonly string[]): string => values.join(punctuation[locale].separator);
  const fact = (term: keyof typeof t.facts, ...lines: readonly string[]): SenseFact => ({
    term: t.facts[term],
    lines,
    isSearched: ['config', 'printedAs', 'pattern', 'codeName', 'details'].includes(term),
  });

  // A sense seen in one place has its kind say so.
  const isSeenWidely = sense.seen.length > 1;
  const isCounter = isSeenWidely && sense.seen.includes('counter');

  function ofKind(): readonly SenseFact[] {
    switch (sense.kind) {
      case 'disconnect':
      case 'frame-cause':
      case 'accept-stage':
      case 'error-context':
        return [
          fact('closedBy', t.closers[sense.closedBy]),
          // Said already where the counter is among the places.
          ...(isCounter && sense.counted ? [] : [fact('counted', sense.counted ? t.counted : t.uncounted)]),
          ...(sense.sent ? [fact('sent', sense.sent[locale])] : []),
        ];
      case 'tls-alert':
        return [
          fact('sentBy', t.senders[sense.sentBy]),
          ...(sense.code === undefined ? [] : [fact('number', `${sense.code}`)]),
          fact('printedAs', code(`Fatal - ${sense.alert}`)),
          ...(sense.details.length > 0 ? [fact('details', list(sense.details.map(code)))] : []),
          ...(sense.rfc ? [fact('specification', sense.rfc)] : []),
        ];
      case 'tls-error':
        return sense.pattern === printed ? [] : [fact('pattern', code(sense.pattern))];
      case 'reason-code': {
        const connack = sense.packets.includes('CONNACK') ? connackOf(sense.code) : undefined;
        return [
          fact('number', t.codeBoth(hexCode(sense.code), sense.code)),
          fact('codeName', sense.name),
          fact('packets', list(sense.packets)),
          fact('emqxSends', yesNo(sense.emqxSends)),
          ...(connack === undefined ? [] : [fact('connack', t.connackCode(connack))]),
        ];
      }
      case 'connack':
        return [fact('number', t.codeBoth(hexCode(sense.code), sense.code)), fact('codeName', sense.name)];
      case 'log':
        return [
          fact('levels', ...levelLines(sense)),
          ...(sense.modules.length > 0 ? [fact('modules', list(modulesOf(sense).map(code)))] : []),
        ];
      case 'alarm':
        return sense.pattern === undefined || sense.pattern === printed ? [] : [fact('pattern', code(sense.pattern))];
      case 'legacy-text':
      case 'client-text':
        return [fact('printer', sense.printer)];
    }
  }

  function levelLines({ levels }: LogSense): readonly string[] {
    return levelRuns(levels, scanned).map((run) => t.levelRun(list(run.levels.map(code)), writeRun(run)));
  }

  const config = sense.config.map(({ key, default: value }) =>
    value === undefined ? code(key) : t.withDefault(code(key), typeof value === 'string' ? code(value) : value[locale]),
  );
  return [
    fact('severity', t.severities[sense.severity]),
    ...(isSeenWidely ? [fact('seen', list(sense.seen.map((place) => t.places[place])))] : []),
    ...ofKind(),
    ...(config.length > 0 ? [fact('config', ...config)] : []),
  ];
}

/** @example writeRun({levels: ['info'], first: '5.8.9', last: '6.2.2'}) // '5.8.9–6.2.2' */
export function writeRun({ first, last }: LevelRun): string {
  return first === last ? first : `${first}–${last}`;
}

/** The names log lines carry. @example 'apps/emqx/src/emqx_channel.erl' // 'emqx_channel' */
function modulesOf({ modules }: LogSense): readonly string[] {
  return modules.map((path) => path.replace(/^.*\//, '').replace(/\.erl$/, ''));
}

function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}
