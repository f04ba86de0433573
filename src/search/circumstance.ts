/**
 * What a record says beyond the word itself, as data; `i18n/circumstances.ts` has the words for people.
 */
export type Circumstance =
  /**
   * Who refused whom in a TLS handshake. `emqx` is the role EMQX plays in it: server for clients that connect,
   * client towards a backend of its own (authentication server, bridge, database). `refusedBy` is the side that
   * sent the alert.
   */
  | {
      readonly kind: 'tls-refusal';
      readonly emqx: 'server' | 'client';
      readonly refusedBy: 'emqx' | 'peer';
      /** As printed, e.g. `Unknown CA`. */
      readonly alert: string;
      /** The first detail printed behind it, e.g. `invalid_ext_key_usage`. */
      readonly detail?: string | undefined;
    }
  /**
   * TLS 1.3: the peer refused with an alert EMQX could not decrypt (`{record_type_mismatch,21}`), so the log shows
   * `bad_record_mac`; the true reason is known to the peer alone.
   */
  | { readonly kind: 'tls13-hidden-refusal'; readonly emqx: 'server' | 'client' }
  /** A TLS port was spoken to in something that is not TLS; `byte` is the first byte it sent. */
  | { readonly kind: 'not-tls'; readonly byte: number; readonly speaks: SpokenProtocol }
  /** A reason or return code as it was printed in numbers. */
  | { readonly kind: 'code'; readonly code: number; readonly protocol: 'mqtt5' | 'mqtt311' | 'unknown' }
  /** A counter of `shutdown_count`, or of another output that counts. */
  | { readonly kind: 'counted'; readonly count: number }
  /** A number that reached its limit, e.g. `current_conn` at `max_conns`. */
  | { readonly kind: 'limit'; readonly field: string; readonly value: number; readonly limit: number }
  /** A date that is past or near, as printed; `days` is negative when past, and unknown without a clock. */
  | { readonly kind: 'expiry'; readonly date: string; readonly days?: number | undefined };

/** What speaks when its first byte is no TLS record: an HTTP method's letter, MQTT's CONNECT, PROXY protocol, … */
export type SpokenProtocol = 'http' | 'mqtt' | 'proxy-v1' | 'proxy-v2' | 'ssh' | 'sslv2' | 'text' | 'binary';
