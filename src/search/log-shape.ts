const SAMPLE_LENGTH = 4_000; // a log shows itself in its first lines

/** Each is something only machines write. All are free of nested repetition, so a long paste costs little. */
const signs: readonly RegExp[] = [
  /\b\d{1,2}:\d\d:\d\d\b|\d{4}-\d\d-\d\d[t ]\d\d:\d\d/i, // time stamp
  /\b(?:ERROR|WARN(?:ING)?|FATAL|SEVERE|CRITICAL|INFO|DEBUG)\b/,
  /^[EWIDV] \(\d+\)|^(?:\[ *\d+\])?\[[EWIDV]\] ?\[/m, // ESP-IDF and other sdks for devices
  /^(?:[EWID]! )?\[[a-z_]{2,20}(?:\.[a-z_\d]{2,30}){1,6}\]:? [A-Z]/m, // Telegraf: a level, and its plugin
  /^(?:FATA|ERRO|WARN|INFO|DEBU)\[\d{4}\] |<(?:err|wrn|inf|dbg)> /im, // logrus, Zephyr
  /\[Errno -?\d+\]|\(os error \d+\)|\b(?:level|err|error)=\S/,
  /\[(debug|info|notice|warning|warn|error|critical|alert|emergency)\]/i,
  /<0\.\d+\.\d+>/, // Erlang process
  /\b(msg|reason|mfa|peername|clientid|errorcontext)"?: ?\S/i,
  /=(ERROR|WARNING|CRASH|SUPERVISOR|PROGRESS|NOTICE|INFO|DEBUG) REPORT/i,
  /\{[a-z_]+,[{["<\d]/, // Erlang term
  /\{shutdown,/,
  /\b[a-z_]+\.erl[:"]/,
  /(SERVER|CLIENT) ALERT: /,
  /^\s*at (?:[\w.$]+\(|\S.{0,200}:\d+:\d+\)?$)/m, // Java, JavaScript
  /Traceback \(most recent call last\)/,
  /\b(?:\w+(?:Exception|Error)|Error(?=With))(?:With\w{1,30})?(?:: |\()/,
  /^\{".*":/, // JSON
  /^\$ |^root@|\bcurl: \(\d+\) /m, // a shell
  /(?:^|[:>] )Error: \S/m,
  // The name of an error in C. Those of the environment are written so too, two underscores at once only they have.
  /\b(?!\w{0,60}__)(?=[A-Z]{3,}(?:_[A-Z\d]+){2,}\b)[A-Z_\d]{0,40}_(?:ERR|ERROR|FAIL|FAILED|FAILURE|REFUSED|TIMEOUT|LOST|CLOSED|DENIED|NOT|UNAVAILABLE)(?:_|\b)/,
  /\d:\d{1,5}->\d/, // Go: from and to
];

/** Whether text was printed by a machine rather than typed by a person. Such text never goes into an address. */
export function looksLikeLog(text: string): boolean {
  const sample = text.slice(0, SAMPLE_LENGTH);
  return sample.trim().includes('\n') || hasShapeOfLog(sample);
}

/** Whether something in a text is what only machines write. */
export function hasShapeOfLog(text: string): boolean {
  return signs.some((sign) => sign.test(text));
}
