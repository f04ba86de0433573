import type { Localised } from '../model/locale.ts';

const zh = {
  themes: { system: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
  copied: '已复制',
  search: '搜索',
  close: '关闭',
};

/** The words of what the reader's first move brings; they are not part of any page. */
export type ComfortStrings = typeof zh;

const en = {
  themes: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  copied: 'Copied',
  search: 'Search',
  close: 'Close',
} satisfies ComfortStrings;

export const comfortStrings: Localised<ComfortStrings> = { zh, en };
