import { isAboutOther, isOfOther, MQTT, OWN } from './about-other.ts';
import { hasForeignLine } from './foreign-log.ts';
import type { RecordFacts, Verdict } from './verdict.ts';
import { withoutNames } from './line-prefix.ts';

/** A text no longer than this tells of one thing, with what stands in its other lines. */
const MAX_SHORT = 1_500;

/** Whether a whole text is a few lines of a client of an MQTT broker. */
export function isShortAndOfMqtt(text: string): boolean {
  return text.length <= MAX_SHORT && isOfMqtt(text) && ![text, withoutNames(text)].some(hasForeignLine);
}

function isOfMqtt(text: string): boolean {
  return MQTT.test(withoutNames(text)) && !OWN.test(text);
}

/** What any program prints and no client of an MQTT broker printed here: it counts in a log of such a client only. */
export function notOfClients(
  verdicts: readonly Verdict[],
  { text, from, to, isLog, isBesideMqtt }: RecordFacts,
): readonly Verdict[] {
  const isElsewhere = ({ start }: Verdict): boolean => isAboutOther(text, from, to, start);
  const refusals = verdicts.filter((verdict) => isRefusal(verdict) && isOfOther(text, from, to, verdict.start));
  const anybodys = verdicts.filter(({ isAnybodys }) => isAnybodys);
  if (anybodys.length === 0) return refusals;
  const isOfClient = isLog && (isBesideMqtt === true || isOfMqtt(text.slice(from, to)));
  const none = isOfClient ? anybodys.filter((one) => isOption(text, one.end, to) || isElsewhere(one)) : anybodys;
  return [...refusals, ...none];
}

/** What a CONNACK says, in words that a server of mail or of files has too. */
function isRefusal({ page, kind }: Verdict): boolean {
  return kind === 'code' || page.senses.some((sense) => sense.kind === 'connack');
}

/** `Connection timeout period is 2000 milliseconds`, `connect timeout: 30000ms`: how long a client would wait. */
const OPTION =
  /^["']?(?: ?[:=]| is| of| set to)? ?(?:period|interval|option|setting|value)?(?: is| set to| of|:|=)? ?\d{1,7} ?(?:m?s|milli\w{0,8}|sec\w{0,4}|min\w{0,4})\b/i;

/** `connection timeout 30`, at the end or before what follows. */
const BARE_OPTION = /^[:=]? ?\d{1,6}\s*(?:[,;)]|$)/;

function isOption(text: string, end: number, to: number): boolean {
  const behind = text.slice(end, Math.min(to, end + 60));
  return OPTION.test(behind) || (/timeout$/i.test(text.slice(end - 7, end)) && BARE_OPTION.test(behind));
}
