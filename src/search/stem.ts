/** Spellings that differ between British and American English, and words whose forms no rule joins. */
const forms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    licence: 'license',
    licences: 'license',
    licenses: 'license',
    licensing: 'license',
    licencing: 'license',
    lost: 'lose',
    loss: 'lose',
    losing: 'lose',
    loses: 'lose',
    lose: 'lose',
    sent: 'send',
    got: 'get',
    kept: 'keep',
    ran: 'run',
    running: 'run',
    began: 'begin',
    broke: 'break',
    broken: 'break',
    certs: 'cert',
    expiry: 'expire',
    expiration: 'expire',
    dying: 'die',
    died: 'die',
    memories: 'memory',
    authentication: 'authenticate',
    authentification: 'authenticate',
    authorization: 'authorize',
    authorisation: 'authorize',
    failure: 'fail',
    failures: 'fail',
    subscription: 'subscribe',
    subscriptions: 'subscribe',
    subscriber: 'subscribe',
    subscribers: 'subscribe',
    publisher: 'publish',
    publishers: 'publish',
    persistent: 'persist',
    persistence: 'persist',
    retainer: 'retain',
    notification: 'notify',
    notifications: 'notify',
    verification: 'verify',
    validation: 'validate',
    storage: 'store',
    connectivity: 'connect',
    config: 'configure',
    configs: 'configure',
    bigger: 'big',
    larger: 'large',
    slower: 'slow',
    written: 'write',
    wrote: 'write',
    rewritten: 'rewrite',
    stuck: 'stick',
    tls: 'tls',
    ssl: 'ssl',
    dns: 'dns',
    kubernetes: 'kubernetes',
    redis: 'redis',
    address: 'address',
    access: 'access',
    process: 'process',
    always: 'always',
    status: 'status',
    less: 'less',
    os: 'os',
    nginx: 'nginx',
    https: 'https',
    wss: 'wss',
    // What the broker was called.
    emq: 'emqx',
    emqtt: 'emqx',
    emqttd: 'emqx',
    ws: 'ws',
  }),
);

/**
 * The common stem of an English word's forms: light, so that no two words of ours fall together by accident.
 * @example stem('disconnecting') === stem('disconnects') // true
 */
export function stem(word: string): string {
  const form = forms.get(word);
  if (form !== undefined) return finish(form);
  if (word.length < 4 || !/^[a-z]+$/.test(word)) return word;
  return finish(cutEnding(word.replace(/is(e|ed|es|ing|ation)$/, 'iz$1').replace(/our$/, 'or')));
}

function cutEnding(word: string): string {
  if (/ie[sd]$/.test(word) && word.length > 4) return `${word.slice(0, -3)}y`;
  if (word.endsWith('sses')) return word.slice(0, -2);
  const single = word.endsWith('s') && !/(ss|us|is)$/.test(word) ? word.slice(0, -1) : word;
  for (const ending of ['ing', 'ed']) {
    if (!single.endsWith(ending)) continue;
    const rest = single.slice(0, -ending.length);
    if (rest.length < 3 || !/[aeiouy]/.test(rest)) continue;
    return /([bdfgmnprt])\1$/.test(rest) ? rest.slice(0, -1) : rest;
  }
  for (const ending of ['ation', 'ion', 'ment', 'ly']) {
    if (single.endsWith(ending) && single.length - ending.length >= 5) return single.slice(0, -ending.length);
  }
  return single;
}

/** A last e comes and goes with the ending, so it never counts: expire, expired, expiring. */
function finish(word: string): string {
  return word.length > 4 && word.endsWith('e') ? word.slice(0, -1) : word;
}
