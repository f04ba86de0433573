import { LEAST } from './exactness.ts';
import type { RecordFacts, Verdict } from './verdict.ts';
import { isCommonWord } from './lexicon.ts';
import { messageOf } from './message-name.ts';

/** How any connection may end, one of EMQX's own to a database or another broker too. */
const socketEnds = new Set(['tcp_closed', 'ssl_closed']);

/**
 * `closed` and `timeout` are reasons of a client's connection. They are not where a message we have no page for names
 * them, or a sentence of old that is about EMQX's own connections.
 */
export function isOfSomethingElse(
  { page, start }: Verdict,
  all: readonly Verdict[],
  { text, from, to }: RecordFacts,
): boolean {
  if (!page.senses.some(({ kind }) => kind === 'disconnect')) return false;
  const isOrdinary = isCommonWord(page.id);
  if ((isOrdinary || socketEnds.has(page.id)) && all.some(isFaultOfOld)) return true;
  if (!isOrdinary && !socketEnds.has(page.id)) return false;
  if (GEN_RPC.test(text.slice(from, Math.min(to, from + 200)))) return true;
  if ((isOrdinary ? PROCESS : NAMED_PROCESS).test(text.slice(from, Math.min(to, from + 200))))
    return !CONNECTION.test(text.slice(from, to));
  if (!isOrdinary) return false;
  // `terminate` and the like are said of a connection, whatever else the record has.
  if (all.some(({ kind, severity }) => kind === 'msg' && (severity === 'none' || severity === 'low'))) return false;
  // How a connection's own process says that it ends.
  if (text.startsWith('{shutdown,', start - 10)) return false;
  const record = text.slice(from, Math.min(to, from + 4_000));
  if (isJson(record)) return !OF_EMQX.test(record);
  if (messageOf(text, from, to) === undefined) return false;
  return MODULE.test(record) ? !OF_CONNECTION.test(record) : !OF_CLIENT.test(record);
}

/** The prefix of a container's log may stand before it. */
function isJson(record: string): boolean {
  return /^[^{"]{0,160}\{\s*"/.test(record);
}

/** Connections between nodes, as EMQX 3 and 4 have it: `[error] event=send_data_failed socket="…" reason="closed"`. */
const GEN_RPC = /\] event=[a-z_]+ /;
/** A report of Erlang's about any of its processes. */
const PROCESS = /\b(?:Generic server|Supervisor:|crasher:)/;
/** One that says which process it was, or is no connection: these are no generic servers where the report is one line. */
const NAMED_PROCESS = /\b(?:[Ss]upervisor: [{']|crasher:|Generic server \S{1,80} terminating\. Reason: )/;
const CONNECTION = /esockd|emq\w+_(?:\w{1,10}_)?(?:connection|channel|client)\b/;

const OF_EMQX = /"(?:mfa|clientid|peername|username|event|shutdown_count)"\s*:|"emqx/;
const MODULE = /\bmfa"?: /;
const OF_CONNECTION = /\bmfa"?: "?(?:emqx|esockd)_(?:\w{1,10}_)?(?:connection|channel|conn|acceptor)\b/;
const OF_CLIENT = /\b(?:peername|clientid|listener)"?: /;

function isFaultOfOld({ kind, page, severity, exactness }: Verdict): boolean {
  if (kind === 'sign' && page.kind === 'answer') return exactness > LEAST;
  const isSerious = severity === 'high' || severity === 'medium';
  return (
    kind === 'sign' && isSerious && page.senses.some((sense) => sense.kind === 'legacy-text' || sense.kind === 'log')
  );
}
