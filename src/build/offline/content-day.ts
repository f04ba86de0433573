import type { Catalog } from '../../model/catalog.ts';

/** Day of the newest change of any content, ISO: the date of everything made from it, whenever it is built. */
export function contentDay({ answers, keywords }: Catalog): string {
  const days = [...answers.map(({ changed }) => changed[0]!.date), ...keywords.map(({ reviewed }) => reviewed)];
  return days.reduce((newest, day) => (day > newest ? day : newest));
}
