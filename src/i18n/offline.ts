import type { Locale } from '../model/locale.ts';

const zh = {
  editionNote: (day: string): string => `单文件版，内容更新到 ${day}。所有内容都在这一个文件里，打开后不连接任何网络。`,
  otherFile: (name: string): string => `需要同一文件夹里有 ${name}`,
};

const en: typeof zh = {
  editionNote: (day) =>
    `Single-file edition, content of ${day}. Everything is in this one file; it opens no connection to any network.`,
  otherFile: (name) => `Needs ${name} in the same folder`,
};

export type OfflineStrings = typeof zh;

/** Words of the single-file edition and of the page that offers it. */
export const offlineStrings: Readonly<Record<Locale, OfflineStrings>> = { zh, en };
