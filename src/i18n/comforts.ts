import type { Localised } from '../model/locale.ts';
import { site } from '../model/site.ts';

const zh = {
  themes: { system: '主题：跟随系统', light: '主题：浅色', dark: '主题：深色' },
  copied: '已复制',
  copiedLink: '本节链接已复制',
  copyCommands: '复制命令',
  unwrap: '不换行',
  search: '搜索',
  close: '关闭',
  shortcuts: '用 / 或 Ctrl+K（⌘K）打开搜索',
  searchFor: (words: string): string => `搜索“${words}”`,
  read: { title: '最近读过', forget: '清除记录' },
  version: {
    label: `我用的 ${site.product} 版本：`,
    any: '不限',
    unmaintained: (line: string): string => `${line}（已停止维护）`,
    elsewhere: (line: string): string => `${line} 不适用`,
  },
  newVersion: '新版本已经取好。',
  takeVersion: '换上新版本',
};

/** The words of what the reader's first move brings; they are not part of any page. */
export type ComfortStrings = typeof zh;

const en = {
  themes: { system: 'Theme: system', light: 'Theme: light', dark: 'Theme: dark' },
  copied: 'Copied',
  copiedLink: 'Link copied',
  copyCommands: 'Copy commands',
  unwrap: 'No wrap',
  search: 'Search',
  close: 'Close',
  shortcuts: 'Open search with / or Ctrl+K (⌘K)',
  searchFor: (words: string): string => `Search for “${words}”`,
  read: { title: 'Recently read', forget: 'Clear list' },
  version: {
    label: `I run ${site.product}: `,
    any: 'any version',
    unmaintained: (line: string): string => `${line} (no longer maintained)`,
    elsewhere: (line: string): string => `not for ${line}`,
  },
  newVersion: 'A new version is ready.',
  takeVersion: 'Use it now',
} satisfies ComfortStrings;

export const comfortStrings: Localised<ComfortStrings> = { zh, en };
