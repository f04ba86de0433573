import type { Localised } from '../model/locale.ts';

const zh = {
  title: '离线使用',
  description: '下载整个 FAQ：一个 HTML 文件，或一个压缩包；也可以让浏览器自动保存一份。',
  lead: '没有网络也能查：下载一个文件带走，把整站放进内网，或者让浏览器自己留一份。',
  download: (name: string): string => `下载 ${name}`,
  updated: '内容更新到',
  editionNote: (day: string): string => `单文件版，内容更新到 ${day}。所有内容都在这一个文件里，打开后不连接任何网络。`,
  otherFile: (name: string): string => `需要同一文件夹里有 ${name}`,

  languages: { zh: '中文', en: '英文' },
  and: '和',
  kept: (languages: string): string => `浏览器里已经保存了${languages}的全部内容，断网后照常阅读、搜索和诊断日志。`,
  add: (language: string, size: string): string => `再保存${language}${size === '' ? '' : `（${size}）`}`,
  get: (size: string): string => `保存到浏览器${size === '' ? '' : `（${size}）`}`,
  remove: '关闭并删除',
  states: {
    insecure:
      '这个地址是普通的 http://，浏览器只在 https:// 或本机上允许网页保存自己，所以这里不会自动保存。请下载上面的单文件，或者用压缩包在内网另放一份。',
    missing: '这个浏览器不提供离线保存（例如无痕窗口）。请下载上面的单文件。',
    off: '已关闭，浏览器里没有保存任何内容。',
    waiting: '还没有保存。浏览器空闲时会自动保存当前语言；开启了“节省流量”时不会自动下载，可以手动保存。',
    getting: '正在保存……',
    failed: '没有保存成功。请检查网络和磁盘空间，再试一次。',
  },
};

export type OfflineStrings = typeof zh;

const en = {
  title: 'Offline use',
  description: 'Take the whole FAQ with you: one HTML file or an archive, or let the browser keep a copy.',
  lead: 'Look things up with no network: carry one file, put the site on a closed network, or let the browser keep a copy.',
  download: (name) => `Download ${name}`,
  updated: 'content of',
  editionNote: (day) =>
    `Single-file edition, content of ${day}. Everything is in this one file; it opens no connection to any network.`,
  otherFile: (name) => `Needs ${name} in the same folder`,

  languages: { zh: 'Chinese', en: 'English' },
  and: ' and ',
  kept: (languages) =>
    `This browser keeps all of ${languages}. Reading, search and log diagnosis keep working without a network.`,
  add: (language, size) => `Keep ${language} too${size === '' ? '' : ` (${size})`}`,
  get: (size) => `Keep it in this browser${size === '' ? '' : ` (${size})`}`,
  remove: 'Turn off and remove',
  states: {
    insecure:
      'This address is plain http://. Browsers let a site keep itself only on https:// or on the same machine, so nothing is kept here. Download the single file above, or put the archive on your own host.',
    missing: 'This browser cannot store sites, for example in a private window. Download the single file above.',
    off: 'Turned off: nothing is stored in this browser.',
    waiting:
      'Not stored yet. The browser downloads this language when it is idle; with data saving on it downloads nothing automatically, but you can start it here.',
    getting: 'Downloading…',
    failed: 'It could not be stored. Check the network and free space, then try again.',
  },
} satisfies OfflineStrings;

/** Words of the single-file edition and of the page about use without a network. */
export const offlineStrings: Localised<OfflineStrings> = { zh, en };
