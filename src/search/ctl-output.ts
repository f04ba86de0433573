import type { Circumstance } from './circumstance.ts';

/** What a field of an output of `emqx ctl` says, as a key of `i18n/findings.ts`. */
export type FieldMeaning = (typeof fieldMeanings)[number];
export const fieldMeanings = [
  'listen_on',
  'acceptors',
  'proxy_protocol',
  'enabled',
  'disabled',
  'running',
  'not_running',
  'stopped_on_purpose',
  'current_conn',
  'at_max_conns',
  'near_max_conns',
  'max_conns',
  'shutdown_count_empty',
  'shutdown_count',
  'customer',
  'email',
  'deployment',
  'max_sessions',
  'max_tps',
  'start_at',
  'expiry_at',
  'expired',
  'expires_soon',
  'not_expired',
  'license_type',
  'customer_type',
  'other',
] as const;

export interface CtlField {
  readonly output: 'listeners' | 'license';
  readonly name: string;
  readonly value: string;
  readonly meaning: FieldMeaning;
  /** Set when it is not as it should be: pages that explain it, the best first. */
  readonly fault?: CtlFault | undefined;
}

export interface CtlFault {
  readonly pages: readonly string[];
  readonly severity: 'high' | 'medium' | 'low';
  readonly circumstance?: Circumstance | undefined;
}

const LINE = /^ {0,4}([a-z][a-z_]{2,24}) *:(?: (.*))?$/gm;
const DAY = 86_400_000;
const SOON = 30; // days before its end that EMQX warns of a licence's end

/**
 * Reads `emqx ctl listeners` (all versions) or `emqx ctl license info` field by field; empty for anything else.
 * @param now epoch milliseconds; without it, dates are not judged
 */
export function readCtlOutput(text: string, now?: number): readonly CtlField[] {
  const values = new Map<string, string>();
  for (const [, name, value] of text.matchAll(LINE)) values.set(name!, (value ?? '').trim());
  if (values.has('expiry_at') || (values.has('customer') && values.has('start_at'))) return licenseFields(values, now);
  if (
    values.has('acceptors') &&
    (values.has('listen_on') || values.has('current_clients') || values.has('current_conn'))
  ) {
    return listenerFields(values);
  }
  return [];
}

function listenerFields(values: ReadonlyMap<string, string>): CtlField[] {
  const current = Number(values.get('current_conn') ?? values.get('current_conns') ?? values.get('current_clients'));
  const limit = Number(values.get('max_conns') ?? values.get('max_clients'));
  const isEnabled = (values.get('enbale') ?? values.get('enable') ?? 'true') !== 'false';
  return [...values].map(([name, value]): CtlField => {
    const field = { output: 'listeners', name, value } as const;
    switch (name) {
      case 'listen_on':
      case 'acceptors':
      case 'proxy_protocol':
        return { ...field, meaning: name };
      case 'enable':
      case 'enbale':
        return { ...field, meaning: value === 'false' ? 'disabled' : 'enabled' };
      case 'running':
        if (value !== 'false') return { ...field, meaning: 'running' };
        if (!isEnabled) return { ...field, meaning: 'stopped_on_purpose' };
        return {
          ...field,
          meaning: 'not_running',
          fault: {
            pages: ['port-in-use-eaddrinuse', 'emqx-start-failure', 'connect-publish-subscribe-trace'],
            severity: 'high',
          },
        };
      case 'current_conn':
      case 'current_conns':
      case 'current_clients':
        if (limit > 0 && current >= limit) {
          return { ...field, meaning: 'at_max_conns', fault: limitFault(name, current, limit) };
        }
        return { ...field, meaning: limit > 0 && current >= limit * 0.9 ? 'near_max_conns' : 'current_conn' };
      case 'max_conns':
      case 'max_clients':
        return { ...field, meaning: 'max_conns' };
      case 'shutdown_count':
        return { ...field, meaning: /\d/.test(value) ? 'shutdown_count' : 'shutdown_count_empty' };
      default:
        return { ...field, meaning: 'other' };
    }
  });
}

function limitFault(field: string, value: number, limit: number): CtlFault {
  const pages = ['listener_accept_refused_reached_max_connections', 'maxlimit', 'benchmark-low'];
  return { pages, severity: 'high', circumstance: { kind: 'limit', field, value, limit } };
}

const licenseMeanings: Readonly<Record<string, FieldMeaning>> = {
  customer: 'customer',
  email: 'email',
  deployment: 'deployment',
  max_connections: 'max_sessions',
  max_sessions: 'max_sessions',
  max_tps: 'max_tps',
  start_at: 'start_at',
  type: 'license_type',
  customer_type: 'customer_type',
};

function licenseFields(values: ReadonlyMap<string, string>, now: number | undefined): CtlField[] {
  const date = values.get('expiry_at') ?? '';
  const end = Date.parse(`${date}T00:00:00Z`);
  // A licence is good on its last day: that is day 0, the next one is -1.
  const days = now === undefined || Number.isNaN(end) ? undefined : Math.floor((end + DAY - 1 - now) / DAY);
  const isExpired = values.get('expiry') === 'true' || (days !== undefined && days < 0);
  return [...values].map(([name, value]): CtlField => {
    const field = { output: 'license', name, value } as const;
    if (name === 'expiry') return { ...field, meaning: value === 'true' ? 'expired' : 'not_expired' };
    if (name !== 'expiry_at') return { ...field, meaning: licenseMeanings[name] ?? 'other' };
    const circumstance: Circumstance = { kind: 'expiry', date, days };
    if (isExpired) {
      return {
        ...field,
        meaning: 'expired',
        fault: { pages: ['license-expired', 'license_expiry'], severity: 'high', circumstance },
      };
    }
    if (days !== undefined && days <= SOON) {
      return {
        ...field,
        meaning: 'expires_soon',
        fault: { pages: ['license_expiry', 'license-expired'], severity: 'medium', circumstance },
      };
    }
    return { ...field, meaning: 'expiry_at' };
  });
}
