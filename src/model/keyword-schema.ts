import { z } from 'zod';
import { day, line, localisedLine, answerId, sectionId, signatureText, sourceSchema, version } from './fields.ts';

/**
 * How much a sighting matters, most first. `none` is healthy or merely informative: it is identified, never a finding.
 * A log message at debug or info level is never more than its sense says, whatever it is about.
 */
export const severities = ['high', 'medium', 'low', 'none'] as const;

/** Where a reader meets the word. */
export const places = ['counter', 'alert', 'packet', 'log', 'alarm', 'client'] as const;

const meaning = z.strictObject({
  /** What it means, in one to four sentences. */
  meaning: line,
  /** What to check or do, one thing a line, in order. */
  check: z.array(line).default([]),
  /** Version boundaries and exceptions, where `since` and `until` do not say it all. */
  note: line.optional(),
});

/** A configuration key that governs it, with its default as words. */
const configSchema = z.strictObject({ key: line, default: z.union([line, localisedLine]).optional() });

const common = {
  seen: z.array(z.enum(places)).min(1, 'must name at least one place'),
  severity: z.enum(severities),
  since: version.optional(),
  until: version.optional(),
  config: z.array(configSchema).default([]),
  zh: meaning,
  en: meaning,
  sources: z.array(sourceSchema).min(1, 'must name at least one source'),
};

/** Why a connection ended, or what was wrong with its bytes. */
const disconnectSense = z.strictObject({
  ...common,
  kind: z.enum(['disconnect', 'frame-cause', 'accept-stage', 'error-context']),
  closedBy: z.enum(['emqx', 'client', 'peer', 'network', 'admin', 'either']),
  /** Whether a counter of this name can stand in `shutdown_count`. */
  counted: z.boolean(),
  /** What an MQTT 5 and an MQTT 3.1.1 client is told, as words, where anything is sent. */
  sent: localisedLine.optional(),
});

const tlsAlertSense = z.strictObject({
  ...common,
  kind: z.literal('tls-alert'),
  code: z.int().min(0).max(255).optional(),
  /** As OTP prints it behind `Fatal - `. */
  alert: line,
  rfc: line.optional(),
  sentBy: z.enum(['server', 'client', 'either']),
  /** Detail terms seen behind the alert. */
  details: z.array(line).default([]),
});

const tlsErrorSense = z.strictObject({ ...common, kind: z.literal('tls-error'), pattern: line });

/** An MQTT 5 reason code. */
const reasonCodeSense = z.strictObject({
  ...common,
  kind: z.literal('reason-code'),
  code: z.int().min(0).max(255),
  name: line,
  packets: z.array(line).min(1),
  emqxSends: z.boolean(),
});

/** An MQTT 3.1.1 CONNACK return code. */
const connackSense = z.strictObject({
  ...common,
  kind: z.literal('connack'),
  code: z.int().min(0).max(255),
  name: line,
});

/** A `msg` of EMQX's log. */
const logSense = z.strictObject({
  ...common,
  kind: z.literal('log'),
  category: line,
  /** The levels at which each version scanned logs it; a version that is missing does not log it. */
  levels: z.record(
    z.string(),
    z.array(z.enum(['debug', 'info', 'notice', 'warning', 'error', 'critical', 'alert', 'emergency'])),
  ),
  modules: z.array(line).default([]),
});

const alarmSense = z.strictObject({ ...common, kind: z.literal('alarm'), pattern: line.optional() });

/** A sentence of EMQX 0.x to 4.x, or of an MQTT client or its TLS library. */
const textSense = z.strictObject({
  ...common,
  kind: z.enum(['legacy-text', 'client-text']),
  /** Who prints it, e.g. `mosquitto`, `EMQX 3.x–4.x`. */
  printer: line,
  /** Of a client's text: its number where a program says only by number why it was disconnected, as of Paho and mosquitto. */
  code: z.int().min(1).max(127).optional(),
});

export const senseSchema = z.discriminatedUnion('kind', [
  disconnectSense,
  tlsAlertSense,
  tlsErrorSense,
  reasonCodeSense,
  connackSense,
  logSense,
  alarmSense,
  textSense,
]);

/** `content/keywords/<id>.yaml`: one printed word with everything it can mean. */
export const keywordSchema = z.strictObject({
  /** As it is printed. */
  printed: line,
  /** Other spellings of the same word, e.g. of older versions. */
  aliases: z.array(line).default([]),
  /** The answer that explains it at length. */
  answer: z.strictObject({ id: answerId, section: sectionId.optional() }).optional(),
  /** Keywords that explain the rest: what a text of old maps to, what is often mistaken for it. */
  seeAlso: z.array(line).default([]),
  /** Further texts it is recognised by; the printed word itself needs none. */
  signatures: z.array(signatureText).default([]),
  senses: z.array(senseSchema).min(1, 'must have at least one sense'),
  /** A real line it was seen in, with where it comes from. */
  sample: z.strictObject({ text: z.string().min(1), from: line }).optional(),
  /** Ids this keyword used to have; their addresses lead here. */
  formerIds: z.array(line).default([]),
  reviewed: day,
});
