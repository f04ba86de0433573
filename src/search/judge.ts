import { notOfClients } from './beside-mqtt.ts';
import { GENERAL, LEAST } from './exactness.ts';
import type { SenseFacts } from './keyword-facts.ts';
import type { KnownPage } from './lexicon.ts';
import type { Level } from './report.ts';
import { senseOf } from './sense-at.ts';
import type { Sighting } from './sighting.ts';
import { isOfSource, isQuotedByPerson } from './spoken-of.ts';
import { merge, verdictOf, type RecordFacts, type Verdict } from './verdict.ts';
import { isOfSomethingElse } from './whose-reason.ts';

/** What a record's sightings come to, most exact first. Those of severity `none` are only known. */
export function judge(
  sightings: readonly Sighting[],
  record: RecordFacts,
  keywords: readonly KnownPage[],
): readonly Verdict[] {
  if (sightings.length === 0) return [];
  const [only] = sightings;
  // Most lines of a log at debug level are this: a message, and no more.
  if (sightings.length === 1 && only!.kind === 'msg') {
    const sense = senseOf(only!, false, false);
    return sense ? [verdictOf(only!, sense, false, record)] : [];
  }
  const hasAlert = sightings.some(({ kind }) => kind === 'alert');
  const isAlarm =
    sightings.some(({ kind }) => kind === 'alarm') &&
    ALARM.test(record.text.slice(record.from, Math.min(record.to, record.from + 4_000)));
  const byPage = new Map<KnownPage, Verdict>();
  for (const sighting of sightings) {
    const sense = senseOf(sighting, hasAlert, isAlarm);
    if (sense === undefined) continue;
    const verdict = verdictOf(sighting, sense, hasAlert, record);
    const known = byPage.get(sighting.page);
    byPage.set(sighting.page, known ? mergeMeant(known, verdict, record) : verdict);
  }
  for (const { page } of notOfClients([...byPage.values()], record)) byPage.delete(page);
  for (const verdict of [...byPage.values()]) {
    if (verdict.page.today === undefined) continue;
    const today = todayOf(verdict, [...byPage.values()], keywords);
    const known = today && byPage.get(today.page);
    if (today && !(known && isFirm(known))) byPage.set(today.page, today);
  }
  const message = [...byPage.values()].find(({ kind }) => kind === 'msg');
  for (const verdict of message ? byPage.values() : []) {
    if (isCauseIn(message!, verdict)) byPage.set(verdict.page, { ...verdict, exactness: message!.exactness + 1 });
  }
  const seen = [...byPage.values()].sort(
    (a, b) =>
      b.exactness - a.exactness ||
      Number(a.isAnybodys ?? false) - Number(b.isAnybodys ?? false) ||
      a.start - b.start ||
      b.end - a.end,
  );
  const isPrinted = record.isLog || !record.isQuery || seen.some(isTextOfOld);
  // What means nothing where it stands hides nothing either.
  const all = isPrinted ? seen.filter((verdict) => isMeant(verdict, seen, record)) : seen;
  return all
    .filter((verdict) => isBelieved(verdict, all, record))
    .map((verdict) => (isSecondary(verdict, all) ? { ...verdict, severity: 'none' } : verdict));
}

/** What is part of what a crashed process knew says nothing beside the same word outside of that. */
function mergeMeant(known: Verdict, verdict: Verdict, record: RecordFacts): Verdict {
  if (isOfState(verdict, record)) return known;
  return isOfState(known, record) ? verdict : merge(known, verdict);
}

/** A whole text of EMQX's own, which nobody types. */
function isTextOfOld({ kind, page }: Verdict): boolean {
  return kind === 'sign' && page.senses.some((sense) => sense.kind === 'legacy-text');
}

/** `msg: start_resource_failed, reason: {1045,…`: what a database or the system says is the cause of what the message says. */
function isCauseIn(message: Verdict, { kind, page, start, exactness }: Verdict): boolean {
  if (page === message.page || start < message.start || exactness <= GENERAL || exactness > message.exactness)
    return false;
  return (kind === 'sign' || kind === 'reason') && page.senses.some((sense) => sense.kind === 'legacy-text');
}

/** A text of old, by the name it has today, where the record does not name a reason of its own. */
function todayOf(old: Verdict, all: readonly Verdict[], keywords: readonly KnownPage[]): Verdict | undefined {
  const page = old.page.today === undefined ? undefined : keywords[old.page.today];
  const isNamed = (other: Verdict): boolean =>
    other.page.today === undefined && isFirmKeyword(other) && other.severity !== 'none';
  if (!page || all.some(isNamed)) return undefined;
  return { ...old, page, exactness: old.exactness + 1 };
}

/** `socket_force_closed` and the like only tell that the connection ended, where the record also says why. */
function isSecondary({ kind, severity, exactness }: Verdict, all: readonly Verdict[]): boolean {
  return (
    kind === 'msg' &&
    severity === 'low' &&
    all.some((other) => isFirmKeyword(other) && other.severity !== 'none' && other.exactness > exactness)
  );
}

/** `name: x` names an alarm only in a record about alarms. */
const ALARM = /alarm|activated?_at/i;

/** Whether a text says of its record what it says elsewhere: it is not part of another, nor somebody else's. */
function isMeant(verdict: Verdict, all: readonly Verdict[], record: RecordFacts): boolean {
  if (isQuotedInTerm(verdict, record) || isPartOfAny(verdict, all) || isOfState(verdict, record)) return false;
  if (isOfProbe(verdict, record) || (isOfClient(verdict) && isOfSource(verdict, record))) return false;
  const isNamed = verdict.kind === 'reason' || verdict.kind === 'term';
  if (isNamed && isOfSomethingElse(verdict, all, record)) return false;
  // The answer to a word means no more than the word.
  return (
    verdict.page.kind === 'keyword' ||
    !all.some((word) => word.page.kind === 'keyword' && overlaps(word, verdict) && !isMeant(word, all, record))
  );
}

/** A word in passing counts for nothing beside one that is printed as the reason, or in a debug or info record. */
function isBelieved(verdict: Verdict, all: readonly Verdict[], record: RecordFacts): boolean {
  const { level, isLog } = record;
  if (record.isQuery && (verdict.page.kind === 'answer' || isFirm(verdict) || !isLog)) return true;
  if (
    verdict.isAnybodys &&
    all.some((other) => !other.isAnybodys && isFirmKeyword(other) && saysMoreThan(other, verdict))
  )
    return false;
  // The keyword that stands there says it more exactly, and leads to the answer.
  if (isSaidByKeyword(verdict, all)) return false;
  if ((verdict.kind === 'mention' || verdict.isOwnWords) && !isLog) return false;
  if (record.isProse && (verdict.isAnybodys || verdict.isOwnWords)) return false;
  const isPrinted = isOfClient(verdict) || verdict.kind === 'code';
  if (isPrinted && record.level === undefined && isQuotedByPerson(verdict, record)) return false;
  if (record.isProse && verdict.kind !== 'sign' && verdict.kind !== 'alert' && verdict.kind !== 'msg') return false;
  if (verdict.kind === 'stack' && isQuiet(level) && !isOfException(verdict, record)) return false;
  if (verdict.kind === 'mention' || verdict.kind === 'term') {
    if (isQuiet(level)) return false;
    // `[SYSMON] long_schedule warning: pid = `, copied without the level: EMQX's text has the word.
    const isInText = all.some((other) => isTextOfOld(other) && overlaps(other, verdict));
    if (verdict.kind === 'mention' && level === undefined && !isInText) return false;
    return !all.some((other) => other !== verdict && isFirm(other) && saysMore(other));
  }
  if (verdict.exactness <= LEAST) return !all.some((other) => other !== verdict && isCause(other, all, record));
  if (verdict.exactness <= GENERAL) {
    // A text that introduces a reason gives way to any that counts; a word that only may be one does not hide a message.
    const isIntroduction = verdict.kind === 'sign';
    const counts = (other: Verdict): boolean =>
      isIntroduction
        ? other.kind !== 'mention' && !(other.kind === 'reason' && isOfSomethingElse(other, all, record))
        : isFirmKeyword(other);
    // Of several texts that introduce the same reason the first says what it was about.
    const isSaid = (other: Verdict): boolean =>
      isIntroduction &&
      other.kind === 'sign' &&
      isGeneral(other) &&
      all.indexOf(other) < all.indexOf(verdict) &&
      !isPartOfAny(other, all);
    return !all.some((other) => (saysMore(other) && counts(other)) || isSaid(other));
  }
  if (verdict.page.kind === 'answer') {
    // One that only introduces a reason gives way to this answer itself.
    const names = (other: Verdict): boolean =>
      isFirmKeyword(other) && saysMore(other) && !(other.kind === 'reason' && isOfSomethingElse(other, all, record));
    return !verdict.page.hasKeywords || !all.some(names);
  }
  return true;
}

const EXCEPTION = /\bexception"?(?: =>|:) "?(?:error|exit|throw)\b/;

/** `exception => error,stacktrace => […`: EMQX tells at any level how a connection's own code failed. */
function isOfException({ start }: Verdict, { text, from }: RecordFacts): boolean {
  return EXCEPTION.test(text.slice(Math.max(from, start - 1_000), start));
}

/** Whether EMQX itself does not take what it prints for a fault. */
export function isQuiet(level: Level | undefined): boolean {
  return level === 'debug' || level === 'info' || level === 'notice';
}

const OF_TERM = /,\s{0,110}"$/;
const QUOTE = 34;

/** `{closed,"The connection was lost."}`: a client's sentence as a term of the server's own log; it was no client of ours. */
function isQuotedInTerm({ page, start }: Verdict, { text }: RecordFacts): boolean {
  return (
    text.charCodeAt(start - 1) === QUOTE &&
    OF_TERM.test(text.slice(Math.max(0, start - 120), start)) &&
    page.senses.length > 0 &&
    page.senses.every(isClientText)
  );
}

/**
 * `Readiness probe failed: Get "http://…": dial tcp …: connect: connection refused`: it is the kubelet that asks, or any
 * program in Go that asks an API.
 */
const PROBE =
  /\b(?:Readiness|Liveness|Startup) probe failed: [^\n]{0,200}$|\b(?:Get|Post|Put|Delete) \\?"?https?:\/\/[^\s"]{1,120}\\?"?: [^\n]{0,100}$/;

function isOfProbe({ page, start }: Verdict, { text, from }: RecordFacts): boolean {
  return (
    page.senses.length > 0 &&
    page.senses.every(isClientText) &&
    PROBE.test(text.slice(Math.max(from, start - 260), start))
  );
}

/** What a process that crashed was just told, what it had still to read and all it knew, which may be anything. */
const STATE = /\bLast (?:message|event)(?: in was|:| =)|\bancestors: \[|\. State: [#{]/;

function isOfState({ start }: Verdict, { text, from }: RecordFacts): boolean {
  const before = text.slice(Math.max(from, start - 8_000), start);
  if (!before.includes('Last ') && !before.includes('ancestors: [') && !before.includes('. State: ')) return false;
  const state = before.search(STATE);
  return state >= 0 && !before.includes('Reason for termination', state);
}

/** Any fault that a crash report may tell of, however little it says by itself. */
function isCause(verdict: Verdict, all: readonly Verdict[], record: RecordFacts): boolean {
  const { kind, severity } = verdict;
  if (severity === 'none' || kind === 'mention' || isOfState(verdict, record) || isSaidByKeyword(verdict, all))
    return false;
  return (kind !== 'reason' && kind !== 'term') || !isOfSomethingElse(verdict, all, record);
}

function isGeneral({ exactness }: Verdict): boolean {
  return exactness <= GENERAL && exactness > LEAST;
}

function isSaidByKeyword(verdict: Verdict, all: readonly Verdict[]): boolean {
  return (
    verdict.page.kind === 'answer' && all.some((other) => other.page.kind === 'keyword' && overlaps(other, verdict))
  );
}

/** A fault, and not merely what introduces one. */
function saysMore({ exactness, severity }: Verdict): boolean {
  return exactness > GENERAL && severity !== 'none';
}

function saysMoreThan(other: Verdict, { exactness }: Verdict): boolean {
  return saysMore(other) && other.exactness > exactness;
}

function isClientText({ kind }: SenseFacts): boolean {
  return kind === 'client-text';
}

/** Whether a page is about what clients print and nothing else. */
function isOfClient({ page }: Verdict): boolean {
  return page.senses.length > 0 && page.senses.every(({ kind }) => kind === 'client-text' || kind === 'connack');
}

function isFirmKeyword(verdict: Verdict): boolean {
  return verdict.page.kind === 'keyword' && isFirm(verdict);
}

/** `bad certificate` in `bad certificate hash value`, `Error: Connection refused` before `: Not authorized`. */
function isPartOfAny(part: Verdict, all: readonly Verdict[]): boolean {
  return part.kind === 'sign' && all.some((whole) => whole.page.kind === part.page.kind && isPartOf(part, whole));
}

function isPartOf(part: Verdict, whole: Verdict): boolean {
  const isRead = whole.kind === 'sign' || whole.kind === 'code';
  const saysNoMore = whole.exactness > GENERAL || part.exactness <= GENERAL;
  // What any program prints reaches far, over what an MQTT client alone prints.
  if (whole.isAnybodys && !part.isAnybodys) return false;
  return isRead && saysNoMore && overlaps(part, whole) && part.end - part.start < whole.end - whole.start;
}

function isFirm({ kind }: Verdict): boolean {
  return kind !== 'mention' && kind !== 'term';
}

function overlaps(keyword: Verdict, answer: Verdict): boolean {
  return keyword.start < answer.end && answer.start < keyword.end;
}
