import { site } from '../model/site.ts';
/** The words of the site in Chinese, and the shape every other language must have. */
export const zh = {
  siteName: site.name.zh,
  siteSummary: site.summary.zh,
  skip: '跳到正文',
  home: '首页',
  theme: '切换主题',
  copy: '复制',
  sectionLink: '本节链接',

  search: '搜索',
  searchOpen: '输入问题，或粘贴一行日志',
  searchTitle: '搜索',

  questionSeal: '问',
  homeTitle: '遇到什么问题了？',
  homeLead: '用自己的话描述，或者粘贴一行日志。',
  symptoms: '常见症状',
  allQuestionsCount: (count: number): string => `全部 ${count} 个问题`,
  recentChanges: '最近更新',

  breadcrumb: '当前位置',
  answerSeal: '答',
  shortAnswer: '简短回答',
  contents: '本页内容',
  related: '相关问题',
  sources: '依据',
  sourcesChecked: '核对于',
  sourcesNote: `；各项后面是核对过的 ${site.product} 版本。`,
  sourcesVersions: (versions: string): string => `，对照 ${site.product} ${versions}。`,
  changes: '修订',
  reviewed: '最近审阅',
  asked: '没解决问题，或者哪里写错了？',
  askedLink: '告诉我们',
  turnPages: '同类问题',
  previous: '上一问',
  next: '下一问',

  behindNote: '英文版在这之后改过，本页可能还没有跟上。',
  behindLink: '查看英文版',

  since: (version: string): string => `${version} 起`,
  until: (version: string): string => `至 ${version}`,
  edition: (id: string): string => site.editions[id]?.zh ?? id,

  table: '表格',

  startHere: '从这里开始',

  allTitle: '全部答案',
  allLead: '所有答案都在这一页，方便打印、离线阅读，或用浏览器的“查找”功能检索。',
  allListed: '全部问题的目录；答案太多，不再放在同一页。',
  ownPage: '单独打开这一页',
  backToContents: '回到目录',

  changesTitle: '更新记录',
  changesLead: '每个答案改了什么，最新的在前。',
  accessibilityTitle: '无障碍说明',

  aboutTitle: '关于本站',
  addressPrinted: '扫码或输入地址，打开本页：',
  footerLicence: '文字采用 CC BY 4.0，代码采用 Apache-2.0。',
  footerTrademark: site.trademark.zh,

  notFoundTitle: '这里没有页面',
  notFoundText: '地址可能输错了，也可能这一页已经改名。请从首页重新查找。',
  movedTitle: '这一页换了地址',
  movedText: '内容没有变，只是改了名字。',
  movedLink: '前往新地址',
  chooserLead: '输入问题或粘贴一行日志，马上看到答案。',
};

export type Strings = typeof zh;
