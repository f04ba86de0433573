import type { DiagnoseStrings } from '../../i18n/diagnose.ts';

const ZONE = /\d\d:\d\d:\d\d(?:[.,]\d{1,9})?\s?(?:Z|([+-])(\d\d):?(\d\d))/;

/**
 * Minutes the clock that wrote a line was ahead of UTC. Times are shown as the log prints them, so that they can be
 * found in it again: a line without a zone has been read as UTC, and is shown as such.
 * @example clockOffset('2024-03-05T08:12:44.101+08:00 [info] …') // 480
 */
export function clockOffset(line: string): number {
  const [, sign, hours, minutes] = ZONE.exec(line) ?? [];
  if (sign === undefined) return 0;
  return (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
}

const MINUTE = 60_000;

/** How moments are written in the reader's language and country. Made once: it is the dearest thing on the page. */
export function momentFormat(language: string): Intl.DateTimeFormat {
  const { language: own } = navigator;
  const tag = own.slice(0, 2) === language.slice(0, 2) ? own : language;
  // A clock's shift is in the moment, so the formatter must not add the reader's own.
  return new Intl.DateTimeFormat(tag, {
    dateStyle: 'medium',
    timeStyle: 'medium',
    hourCycle: 'h23',
    timeZone: 'UTC',
  });
}

/** Writes moments as the clock showed them that wrote the log. */
export class Clock {
  readonly #format: Intl.DateTimeFormat;
  readonly #shift: number;

  constructor(format: Intl.DateTimeFormat, offset: number) {
    this.#format = format;
    this.#shift = offset * MINUTE;
  }

  at(moment: number): string {
    return this.#format.format(moment + this.#shift);
  }

  /** The day once where both are the same. */
  range(from: number, to: number): string {
    return this.#format.formatRange(from + this.#shift, to + this.#shift);
  }
}

/** The two largest units that count. @example writeDuration(4_860_000, zh) // '1 小时 21 分' */
export function writeDuration(ms: number, units: DiagnoseStrings['duration']): string {
  const seconds = Math.round(ms / 1000);
  const parts: readonly (readonly [number, string])[] = [
    [Math.floor(seconds / 86_400), units.days],
    [Math.floor((seconds % 86_400) / 3_600), units.hours],
    [Math.floor((seconds % 3_600) / 60), units.minutes],
    [seconds % 60, units.seconds],
  ];
  const first = parts.findIndex(([amount]) => amount > 0);
  if (first < 0) return '';
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ');
}

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB'];

/** @example writeBytes(104_857_600, 'en') // '105 MB' */
export function writeBytes(bytes: number, language: string): string {
  const power = Math.min(BYTE_UNITS.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const amount = bytes / 1000 ** power;
  const tenths = amount < 10 && power > 0 ? 10 : 1;
  // Rounded here, for browsers keep a formatter ready only where no options are given.
  return `${(Math.round(amount * tenths) / tenths).toLocaleString(language)} ${BYTE_UNITS[power]!}`;
}
