/** What a report leaves out besides secrets. */
export interface MaskOptions {
  /** Addresses, client ids and user names become `addr-1`, `client-1`, `user-1`: the same name for the same value. */
  readonly hidesIdentities: boolean;
}

export type Mask = (text: string) => string;

const HIDDEN = '***';

// Every pattern is bounded and without nested repetition: a log may hold lines of any length.
const PEM =
  /-----BEGIN ([A-Z0-9 ]{1,40})-----(?:[^-]{0,20000}-----END [A-Z0-9 ]{1,40}-----|[A-Za-z0-9+/=\s\\]{0,20000})/g;
const JWT = /\beyJ[\w-]{6,4000}\.[\w-]{4,8000}(?:\.[\w-]{0,2000})?/g;
/** Licence keys, hashes, signatures: nobody needs to read them. */
const LONG_OPAQUE = /[A-Za-z0-9+/]{80,}={0,2}/g;
const ACCESS_KEY_ID = /\b(?:AKIA|ASIA|LTAI)[A-Za-z0-9]{12,24}\b/g;
const USER_INFO = /(\b[a-z][a-z0-9+.-]{1,20}:\/\/)[^\s/@"'<>]{1,300}@/gi;

/** What stands between a field's name and its value in text, JSON, HOCON, Erlang terms, addresses and headers. */
const BETWEEN = String.raw`(?:\\?["']?(?:>>)?\s{0,4}(?:=>|[:=])\s{0,4}|\\?["']?(?:>>)?,\s{0,4}(?=<<|["']))`;
const VALUE = String.raw`(?:<<"[^"]{0,2000}(?:"(?:/utf8)?>>|$)|<<[^>"]{0,4000}(?:>>|$)|\\"[^"\\]{0,2000}(?:\\"|$)|"(?:[^"\\]|\\.){0,4000}(?:"|$)|'[^']{0,2000}(?:'|$)|[^\s,;&"'<>{}\[\]()]{1,2000})`;

const AUTHORIZATION = new RegExp(
  String.raw`(authorization${BETWEEN}(?:<<)?\\?["']?\s{0,2})((?:basic|bearer|digest|token|aws4-hmac-sha256)\s{1,4})?[^"'>\n]{1,4000}`,
  'gi',
);
const BEARER = /\b(bearer|basic)\s+[A-Za-z0-9+/._~=-]{12,4000}/gi;
// The word must end the name: `password_based:built_in_database` is an authenticator, `bad_token` a message.
const SECRET_NAMES =
  'password|passwd|passcode|passphrase|pwd|secret|token|api_?key|apikey|access_?key|secret_?key|private_?key|auth_?key|cookie|credentials?|signature|sig|license_?key';
const FIELD = new RegExp(
  String.raw`((?<![\w.-])[\w.-]{0,40}?(?:${SECRET_NAMES})(?:_hash|_hashed|_id)?${BETWEEN})(${VALUE})`,
  'gi',
);
const COMMAND_OPTION = /(\s(?:-P|--pw|--password|--token)\s+)(?:"[^"]{0,500}"|'[^']{0,500}'|[^\s"']{1,500})/g;

/** Values that tell something went wrong and hide nothing. */
const HARMLESS = /^["'<]*(?:undefined|null|none|true|false|redacted|\*+|\s*)["'>]*$/i;

/**
 * Makes a mask. Secrets are always hidden: passwords, tokens, authorization headers, keys in addresses, PEM blocks.
 * @example maskOf({ hidesIdentities: false })('password: abc, clientid: c1') // 'password: ***, clientid: c1'
 */
export function maskOf({ hidesIdentities }: MaskOptions): Mask {
  if (!hidesIdentities) return maskSecrets;
  const identities = new Identities();
  return (text) => identities.hide(maskSecrets(text));
}

function maskSecrets(text: string): string {
  return text
    .replace(PEM, (_, name: string) => `-----BEGIN ${name}----- ${HIDDEN}`)
    .replace(JWT, HIDDEN)
    .replace(AUTHORIZATION, (_, name: string, scheme = '') => `${name}${scheme as string}${HIDDEN}`)
    .replace(BEARER, (_, scheme: string) => `${scheme} ${HIDDEN}`)
    .replace(USER_INFO, `$1${HIDDEN}@`)
    .replace(FIELD, (field, name: string, value: string) => (HARMLESS.test(value) ? field : name + HIDDEN))
    .replace(COMMAND_OPTION, `$1${HIDDEN}`)
    .replace(ACCESS_KEY_ID, HIDDEN)
    .replace(LONG_OPAQUE, HIDDEN);
}

const CLIENT = new RegExp(String.raw`\b(client_?id${BETWEEN})(${VALUE})`, 'gi');
const USER = new RegExp(String.raw`\b(user_?name${BETWEEN})(${VALUE})`, 'gi');
/** `client@10.0.0.1:51234`, as EMQX 2 to 4 and traces print it. */
const CLIENT_AT_ADDRESS = /(?<![\w@-])([\w.:$/-]{1,128})@(?=\d{1,3}(?:\.\d{1,3}){3}:\d)/g;
/** `emqx@node1.example`: the host is an address too. */
const NODE_AT_HOST = /\b(emqx\w{0,40}@)([A-Za-z][\w.-]{0,200})/g;
const IPV4 = /(?<![\w.])\d{1,3}(?:\.\d{1,3}){3}(?![\w.]*\.\d)/g;
const IPV4_TUPLE = /\{(\d{1,3}),(\d{1,3}),(\d{1,3}),(\d{1,3})\}/g;
// A time of day has colons too, so either eight groups or a `::`.
const IPV6 =
  /(?<![\w:])(?:(?:[0-9a-f]{1,4}:){7}[0-9a-f]{1,4}|(?:[0-9a-f]{1,4}:){1,6}(?::[0-9a-f]{1,4}){1,6})(?![\w:])/gi;
/** Nobody's own. */
const COMMON_ADDRESS = /^(?:0\.0\.0\.0|127\.\d+\.\d+\.\d+|255\.255\.255\.255)$/;
const PLAIN_VALUE = /[^"'<>\\]{1,200}/;
const MIN_SPREAD = 4; // a shorter id would also stand inside other words

class Identities {
  readonly #names = new Map<string, string>();
  readonly #counts = new Map<string, number>();

  hide(text: string): string {
    const hidden = text
      .replace(CLIENT, (_, name: string, value: string) => name + this.#inValue('client', value))
      .replace(USER, (_, name: string, value: string) => name + this.#inValue('user', value))
      .replace(CLIENT_AT_ADDRESS, (whole, id: string) =>
        id.startsWith('emqx') ? whole : `${this.#nameOf('client', id)}@`,
      )
      .replace(NODE_AT_HOST, (_, node: string, host: string) => node + this.#nameOf('addr', host))
      .replace(IPV4_TUPLE, (_, ...parts: string[]) => this.#address(parts.slice(0, 4).join('.')))
      .replace(IPV4, (address) => this.#address(address))
      .replace(IPV6, (address) => this.#address(address));
    return this.#spread(hidden);
  }

  #inValue(kind: string, value: string): string {
    const plain = PLAIN_VALUE.exec(value)?.[0];
    if (plain === undefined || HARMLESS.test(value)) return value;
    return value.replace(plain, () => this.#nameOf(kind, plain));
  }

  #address(address: string): string {
    return COMMON_ADDRESS.test(address) ? address : this.#nameOf('addr', address);
  }

  #nameOf(kind: string, value: string): string {
    const known = this.#names.get(value);
    if (known !== undefined) return known;
    // Its own pseudonym, met again.
    if (new RegExp(`^${kind}-\\d+$`).test(value)) return value;
    const count = (this.#counts.get(kind) ?? 0) + 1;
    this.#counts.set(kind, count);
    const name = `${kind}-${count}`;
    this.#names.set(value, name);
    return name;
  }

  /** An id also stands in topics and file names. */
  #spread(text: string): string {
    let spread = text;
    for (const [value, name] of this.#names) {
      if (value.length >= MIN_SPREAD && spread.includes(value)) spread = spread.replaceAll(value, () => name);
    }
    return spread;
  }
}
