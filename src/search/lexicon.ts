import { namesOfErrors } from './client-errors.ts';
import { readFacts, type SenseFacts } from './keyword-facts.ts';
import { signOf, type SignPattern } from './sign-pattern.ts';
import { familyOf, type MessageFamily } from './message-family.ts';
import { alertSigns } from './alert-signs.ts';
import { alternativesOf } from './alternatives.ts';
import { connackSigns, isNameOfConnack } from './connack-signs.ts';
import { mbedtlsCode, mbedtlsWords } from './mbedtls-codes.ts';
import { atOnce, type Steps } from './steps.ts';
import type { SearchTable } from './table.ts';
import { verifySigns } from './verify-signs.ts';
import { wordScanOf, type WordScan } from './word-scan.ts';

/** A page recognition can lead to, with what must be known of it. */
export interface KnownPage {
  /** Place among the table's pages: answers first, then keywords. */
  readonly place: number;
  readonly kind: 'answer' | 'keyword';
  readonly id: string;
  /** Empty for an answer. */
  readonly senses: readonly SenseFacts[];
  /** Place of the answer a keyword belongs to. */
  readonly answer: number | undefined;
  /** Whether some keyword belongs to this answer; its own signatures then say less than the keyword. */
  readonly hasKeywords: boolean;
  /** Place of the keyword a text of old is called today. */
  readonly today: number | undefined;
}

/** A word EMQX prints as it stands. */
export interface Atom {
  readonly page: KnownPage;
  readonly section: string | undefined;
  readonly printed: string;
  /** Also a word of plain English, so it counts only where EMQX prints reasons. */
  readonly isCommon: boolean;
}

/** What a word of the text may be. */
export interface WordMeaning {
  readonly atoms: Atom[];
  /** Signatures filed under this word. */
  readonly signs: SignPattern[];
  /** Numbers, an alert's name or what a device sent follow. */
  trigger: 'alert' | 'code' | 'mbedtls' | 'payload' | 'stack' | undefined;
}

export interface Lexicon {
  readonly pages: readonly KnownPage[];
  readonly keywords: readonly KnownPage[];
  /** What the words that `scan` finds may be, by their place. */
  readonly meanings: readonly WordMeaning[];
  readonly scan: WordScan;
  readonly families: readonly MessageFamily[];
  /** TLS alerts by their printed name in lower case: `unknown ca`. */
  readonly alerts: ReadonlyMap<string, KnownPage>;
  /** What OTP says of a certificate behind an alert: `selfsigned_peer`. */
  readonly certificateFaults: ReadonlyMap<string, KnownPage>;
  /** MQTT 5 reason codes. */
  readonly codes: ReadonlyMap<number, KnownPage>;
  /** Failures among them by their names in lower case: `quota exceeded`. */
  readonly namesOfCodes: ReadonlyMap<string, KnownPage>;
  /** MQTT 3.1.1 CONNACK codes. */
  readonly connacks: ReadonlyMap<number, KnownPage>;
  /** States of PubSubClient, by which many a sketch says why it did not connect: -4 to 5. */
  readonly clientStates: ReadonlyMap<number, KnownPage>;
  /** Numbers by which client libraries say why they are disconnected. */
  readonly clientCodes: ReadonlyMap<number, KnownPage>;
  /** Errors of Mbed TLS, without the sign. */
  readonly mbedtls: ReadonlyMap<number, KnownPage>;
  /** Where a stack that says no more leads: the page about crash reports, and how they are read. */
  readonly crash: { readonly page: KnownPage; readonly section: string | undefined } | undefined;
}

/** Words before a number that is a reason code. */
const codeWords = [
  'reasoncode',
  'reason_code',
  'returncode',
  'return_code',
  'rc',
  'code',
  'connack',
  'reasoncodes',
  'disconnected',
  'disconnection',
  'disconnecting',
  'disconnect',
  'on_disconnect',
  'createmqttexception',
  'reason',
  'refused',
  'failed',
  'connectionrefused',
  'mqttconnectionrefused',
  ...namesOfErrors,
];

/** @example 'CertificateExpiredException' */
const CLASS = /[a-z](?:Exception|Error)$/;

/** @example 'DEPTH_ZERO_SELF_SIGNED_CERT', which no other program prints either */
const CONSTANT = /^[A-Z]{4,}(?:_[A-Z\d]+){2,}$/;

/** What the names of the faults of certificates begin with. */
const BAD_CERT = 'bad_cert_';

/** How a report of a crashed process begins. */
const CRASHER = 'crasher: initial call:';

/** Makes the lexicon of a table, where nobody waits for it. */
export function lexiconOf(table: SearchTable): Lexicon {
  return atOnce(lexiconSteps(table));
}

/** Makes the lexicon of a table. It takes some fifty milliseconds, so it is made once. */
export function* lexiconSteps(table: SearchTable): Steps<Lexicon> {
  const owners = new Set(table.keywords.map(([, , , answer]) => answer));
  const answers = table.answers.map(([id], place): KnownPage => {
    const hasKeywords = owners.has(place);
    return { place, kind: 'answer', id, senses: [], answer: undefined, hasKeywords, today: undefined };
  });
  const keywords = table.keywords.map(([id, , , answer, , facts], at): KnownPage => {
    const place = answers.length + at;
    const senses = readFacts(facts);
    const owner = answer < 0 ? undefined : answer;
    const today = senses.find(({ kind }) => kind === 'legacy-text')?.code;
    return { place, kind: 'keyword', id, senses, answer: owner, hasKeywords: false, today };
  });
  const pages = [...answers, ...keywords];
  const words = new Map<string, WordMeaning>();
  const meaningOf = (word: string): WordMeaning => {
    let meaning = words.get(word);
    if (!meaning) words.set(word, (meaning = { atoms: [], signs: [], trigger: undefined }));
    return meaning;
  };
  const families: MessageFamily[] = [];
  const clientStates = new Map<number, KnownPage>();
  const mbedtls = new Map<number, KnownPage>();
  const addSign = (text: string, page: KnownPage, section?: string): void => {
    for (const each of alternativesOf(text).flatMap((one) => verifySigns(one) ?? one)) {
      const tlsError = mbedtlsCode(each);
      if (tlsError !== undefined) mbedtls.set(tlsError, page);
      if (tlsError !== undefined && each.startsWith('~')) continue;
      const sign = signOf(each, page, section);
      if (sign) meaningOf(sign.anchor).signs.push(sign);
    }
  };
  const addText = (text: string, page: KnownPage, section?: string): void => {
    const state = /^failed, rc=(-?\d)$/.exec(text);
    if (state) clientStates.set(Number(state[1]), page);
    const own = alternativesOf(text).flatMap((each) => familyOf(each, page, section) ?? []);
    families.push(...own);
    if (own.length > 0) return;
    // A class of Java or .NET has its package before it, where no other word counts.
    if (/^\w+$/.test(text) && !CLASS.test(text) && !CONSTANT.test(text)) {
      meaningOf(text.toLowerCase()).atoms.push({ page, section, printed: text, isCommon: isCommonWord(text) });
      return;
    }
    addSign(text, page, section);
  };

  const alerts = new Map<string, KnownPage>();
  const certificateFaults = new Map<string, KnownPage>();
  const codes = new Map<number, KnownPage>();
  const namesOfCodes = new Map<string, KnownPage>();
  const connacks = new Map<number, KnownPage>();
  const clientCodes = new Map<number, KnownPage>();
  for (const [at, page] of keywords.entries()) {
    addText(table.keywords[at]![1] || page.id, page);
    if (page.id.startsWith(BAD_CERT)) certificateFaults.set(page.id.slice(BAD_CERT.length), page);
    for (const { kind, code } of page.senses) {
      if (kind === 'tls-alert') {
        alerts.set(page.id.replace(/_/g, ' '), page);
        if (code !== undefined) for (const text of alertSigns(page.id, code)) addText(text, page);
      }
      if (kind === 'reason-code' && code !== undefined) {
        codes.set(code, page);
        const names = code >= 128 ? [page.id.replace(/_/g, ' '), ...table.keywords[at]![4]] : [];
        for (const name of names) {
          namesOfCodes.set(name.toLowerCase(), page);
          if (name.includes(' ')) addText(camelCase(name), page);
          if (!isNameOfConnack(name)) addSign(`Connection error: ${name}`, page); // mosquitto
        }
        meaningOf(`0x${code.toString(16).padStart(2, '0')}`).trigger = 'code';
      }
      if (kind === 'client-text' && code !== undefined) clientCodes.set(code, page);
      if (kind === 'connack' && code !== undefined) {
        connacks.set(code, page);
        for (const name of table.keywords[at]![4]) for (const text of nettyNames(name)) addSign(text, page);
        if (code > 0) for (const text of connackSigns(code)) addText(text, page);
      }
    }
    yield;
  }
  let crash: Lexicon['crash'];
  for (const [text, place, section] of table.signs) {
    const page = pages[place];
    if (page) addText(text, page, section);
    if (page && text === CRASHER) crash = { page, section };
    yield;
  }
  families.sort((a, b) => b.length - a.length); // the one that says most comes first
  for (const word of codeWords) meaningOf(word).trigger = 'code';
  meaningOf('alert').trigger = 'alert';
  meaningOf('payload').trigger = 'payload';
  meaningOf('erl').trigger = 'stack';
  for (const word of mbedtlsWords) meaningOf(word).trigger = 'mbedtls';
  const scan = wordScanOf([...words.keys()]);
  const meanings = [...words.values()];
  return {
    pages,
    keywords,
    meanings,
    scan,
    families,
    alerts,
    certificateFaults,
    codes,
    namesOfCodes,
    connacks,
    clientStates,
    clientCodes,
    mbedtls,
    crash,
  };
}

/** `SessionTakenOver`: how clients for .NET, Rust and Go print the name of a code. */
function camelCase(name: string): string {
  return name
    .split(' ')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join('');
}

/** `CONNECTION_REFUSED_NOT_AUTHORIZED`, for MQTT 5 with `_5`: how clients for Java that build on Netty print it. */
function nettyNames(name: string): readonly string[] {
  const text = `CONNECTION_REFUSED_${name.toUpperCase().replace(/ /g, '_')}`;
  return [text, `${text}_5`];
}

/** No word of any language, though it has no underscore. */
const unmistakable =
  /^(e[a-z]*(val|file|conn|reset|out|aborted|unreach|pipe|bufs|size|avail|inuse|spc)|takeno\w+|takeov\w+|maxlimit)$/;

/** A word of plain English besides. */
export function isCommonWord(text: string): boolean {
  return !/[_\d]|[a-z][A-Z]/.test(text) && !unmistakable.test(text);
}
