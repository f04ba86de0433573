import { isAdvice } from './exactness.ts';
import { severityRank, type SenseFacts } from './keyword-facts.ts';
import type { KnownPage } from './lexicon.ts';
import type { Sighting } from './sighting.ts';

/** What `senseOf` said before, by page: a log asks for the same few again and again. */
const said = new WeakMap<KnownPage, Map<string, SenseFacts | undefined>>();

const ADVICE: SenseFacts = { kind: 'client-text', severity: 'low' };
const FAULT: SenseFacts = { kind: 'client-text', severity: 'medium' };

/** The sense a place speaks of; undefined when the word means nothing to us there. */
export function senseOf(sighting: Sighting, hasAlert: boolean, isAlarm: boolean): SenseFacts | undefined {
  const { page, kind } = sighting;
  if (page.kind === 'answer') return isAdvice(sighting) ? ADVICE : FAULT;
  let known = said.get(page);
  if (!known) said.set(page, (known = new Map<string, SenseFacts | undefined>()));
  const key = hasAlert ? (isAlarm ? `${kind} both` : `${kind} alert`) : isAlarm ? `${kind} alarm` : kind;
  if (known.has(key)) return known.get(key);
  const sense = chooseSense(page, kind, hasAlert, isAlarm);
  known.set(key, sense);
  return sense;
}

function chooseSense(
  page: KnownPage,
  kind: Sighting['kind'],
  hasAlert: boolean,
  isAlarm: boolean,
): SenseFacts | undefined {
  const { senses } = page;
  const worst = (allowed: readonly SenseFacts['kind'][]): SenseFacts | undefined =>
    senses
      .filter((sense) => allowed.includes(sense.kind))
      .reduce<SenseFacts | undefined>(
        (a, b) => (a && severityRank(a.severity) >= severityRank(b.severity) ? a : b),
        undefined,
      );
  const any = worst(senses.map((sense) => sense.kind));
  switch (kind) {
    case 'msg':
      return worst(['log']) ?? any;
    case 'counter':
      return worst(['disconnect', 'frame-cause', 'accept-stage']);
    case 'alert':
      return worst(['tls-alert', 'tls-error']) ?? any;
    case 'code':
      return worst(['reason-code', 'connack', 'client-text']);
    case 'context':
      return worst(['error-context']) ?? any;
    case 'alarm':
      return isAlarm ? (worst(['alarm']) ?? any) : (worst(['log']) ?? worst(['disconnect']));
    case 'reason':
      return worst(['disconnect', 'frame-cause', 'accept-stage', 'reason-code', 'tls-alert', 'tls-error']) ?? any;
    case 'term':
    case 'mention':
      // A word that is only the name of an alarm, a code or a message needs its own place.
      return hasAlert ? (worst(['tls-error', 'tls-alert']) ?? any) : any;
    case 'sign':
    case 'stack':
    case 'alone':
      return any;
  }
}
