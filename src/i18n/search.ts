import type { Localised } from '../model/locale.ts';
import { site } from '../model/site.ts';

const zh = {
  landmark: '搜索',
  label: '输入问题，或粘贴日志、报错',
  placeholder: '输入问题，或粘贴日志、报错',
  hint: '方向键选择，Enter 打开，Shift+Enter 换行',
  noscript: '搜索需要 JavaScript。没有它也可以看：',
  allLink: '全部问题在一页',
  wholeLog: '分析整段日志或日志文件',
  command: '命令：',
  answer: '问答',
  keyword: '关键字',
  recognised: '认出',
  sections: '相关小节',
  count: (count: number): string => `${count} 个结果`,
  more: (count: number): string => `再显示 ${count} 个结果`,
  correctedTo: (words: string): string => `已按“${words}”查找。`,
  exactly: (text: string): string => `只查“${text}”`,
  nearest: '相近的分类：',
  otherLanguage: '英文版里有：',
  report: '这里还没有答案？',
  reportLink: '告诉我们缺什么',
  onlyNear: '下面这些最接近，未必正好回答它。',
  none: (text: string): string => `没有找到与“${text}”有关的内容。`,
  noneForLog: '没有认出这段日志。可以只保留报错的那一行，或者换成一句话来描述现象。',
  understood: (words: string): string => `查找的词：${words}`,
  categories: '按分类浏览：',
  failedTable: '搜索没有加载出来，请检查网络后重试。',
  failedFullText: '全文索引没有加载出来，下面只是按标题和关键字找到的结果。',
  knownMessage: (msg: string, levels: string, versions: string, module: string): string =>
    `${msg} 是 ${site.product} 的日志消息（级别 ${levels}，模块 ${module}，见于 ${versions}），本站还没有它的解释页。`,
  about: '有关的一页：',
  retry: '重试',
};

/** What every language must say; functions take counts or the reader's words. */
export type SearchStrings = typeof zh;

const en = {
  landmark: 'Search',
  label: 'Ask a question, or paste a log line or an error',
  placeholder: 'Ask a question, or paste a log line',
  hint: 'Arrow keys to choose, Enter to open, Shift+Enter for a new line',
  noscript: 'Search needs JavaScript. Without it, see ',
  allLink: 'all questions on one page',
  wholeLog: 'Diagnose a whole log or log files',
  command: 'Command: ',
  answer: 'Answer',
  keyword: 'Keyword',
  recognised: 'Recognised',
  sections: 'Matching sections',
  count: (count: number): string => (count === 1 ? '1 result' : `${count} results`),
  more: (count: number): string => `Show ${count} more`,
  correctedTo: (words: string): string => `Searched for “${words}”.`,
  exactly: (text: string): string => `Search for exactly “${text}”`,
  nearest: 'Nearest categories:',
  otherLanguage: 'In Chinese:',
  report: 'No answer here yet? ',
  reportLink: 'Tell us what is missing',
  onlyNear: 'These come nearest, but may not answer exactly this.',
  none: (text: string): string => `Nothing found for “${text}”.`,
  noneForLog:
    'Nothing in this log was recognised. Try the one line with the error, or describe what you see in a sentence.',
  understood: (words: string): string => `Looked for: ${words}`,
  categories: 'Browse by category:',
  failedTable: 'Search could not be loaded. Check the connection and try again.',
  failedFullText: 'The full-text index could not be loaded; these results come from titles and keywords alone.',
  knownMessage: (msg, levels, versions, module) =>
    `${msg} is a log message of ${site.product} (level ${levels}, module ${module}, seen in ${versions}); it has no page here yet.`,
  about: 'A page about it:',
  retry: 'Try again',
} satisfies SearchStrings;

export const searchStrings: Localised<SearchStrings> = { zh, en };
