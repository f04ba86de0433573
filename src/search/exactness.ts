import type { Severity } from '../model/keyword.ts';
import { vague } from '../model/site-facts.ts';
import type { SenseFacts } from './keyword-facts.ts';
import type { Sighting } from './sighting.ts';

const MESSAGE = 60;
/** Messages that only introduce a reason. */
const generalMessages = new Set(vague.messages);
/** Up to this a sighting says no more than that something failed. */
export const GENERAL = 35;
/** Pages whose texts only introduce a reason, which may be anything. */
const generalTexts = new Set(vague.texts);
/** What any program prints says less than what MQTT clients alone do. */
const ANYBODYS = -15;
/** What is advice rather than a fault: printed at each start. */
const advice = new Set(vague.advice);
/** What merely lasts while other things fail. */
export const states = new Set(vague.states);
/** Pages about reports of processes that crashed, and how little such a report says beside any cause in it. */
export const crashReports = new Set(vague.crashReports);
export const LEAST = 5;
/** Words that are only the wrapping of a cause when a term follows them. */
const generalWrappers = new Set(vague.wrappers);

/** Whether a page is named, or the section of it that a signature leads to. */
function isNamed(names: ReadonlySet<string>, { page, section }: Sighting): boolean {
  return names.has(page.id) || (section !== undefined && names.has(`${page.id}#${section}`));
}

export function isAdvice(sighting: Sighting): boolean {
  return sighting.page.kind === 'answer' && isNamed(advice, sighting);
}

/** How exactly a sighting says what happened: a TLS detail more than the alert it came with, a cause more than an end. */
export function exactnessOf(sighting: Sighting, { kind: sense, severity }: SenseFacts): number {
  const { page, kind, isWrapper, length, isAnybodys } = sighting;
  const place = kind === 'mention' ? -40 : kind === 'term' ? -20 : isAnybodys ? ANYBODYS : 0;
  if (kind === 'sign' && isNamed(generalTexts, sighting)) return GENERAL;
  if (crashReports.has(page.id)) return LEAST;
  if (isAdvice(sighting)) return GENERAL - 5;
  if (page.kind === 'answer') return page.hasKeywords ? 42 : 45 + Math.min(20, length);
  if (isWrapper && generalWrappers.has(page.id)) return 25;
  if (kind === 'msg' && generalMessages.has(page.id)) return MESSAGE - 10;
  // `{recv_proxy_info_error,tcp_closed}`: while what, and then why.
  return baseOf(sense, severity) + place;
}

function baseOf(sense: SenseFacts['kind'], severity: Severity): number {
  switch (sense) {
    case 'tls-error':
      return 90;
    case 'alarm':
      return 85;
    case 'tls-alert':
      return 80;
    case 'frame-cause':
    case 'accept-stage':
      return 75;
    case 'client-text':
      return 65;
    case 'legacy-text':
      return 54; // the reason it names says more
    case 'log':
      // What merely tells that a connection ended is less than why.
      return severity === 'none' ? 15 : severity === 'low' ? 40 : MESSAGE;
    case 'connack':
      return 58;
    case 'disconnect':
      return 55;
    case 'reason-code':
      return 52;
    case 'error-context':
      return 20;
  }
}
