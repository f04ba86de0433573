import type { Strings } from './zh.ts';
import { site } from '../model/site.ts';

/** The words of the site in English. */
export const en = {
  siteName: site.name.en,
  siteSummary: site.summary.en,
  skip: 'Skip to content',
  home: 'Home',
  theme: 'Change theme',
  copy: 'Copy',
  sectionLink: 'Link to this section',

  search: 'Search',
  searchOpen: 'Ask, or paste a log line',
  searchTitle: 'Search',

  questionSeal: 'Q',
  homeTitle: 'What went wrong?',
  homeLead: 'Describe it in your own words, or paste a log line.',
  symptoms: 'Common symptoms',
  allQuestionsCount: (count) => `All ${count} questions`,
  recentChanges: 'Recent changes',

  breadcrumb: 'You are here',
  answerSeal: 'A',
  shortAnswer: 'Short answer',
  contents: 'On this page',
  related: 'Related',
  sources: 'Sources',
  sourcesChecked: 'Checked on',
  sourcesNote: `, against the ${site.product} versions named after each.`,
  sourcesVersions: (versions) => ` against ${site.product} ${versions}.`,
  changes: 'Changes',
  reviewed: 'Last reviewed',
  asked: 'Not the answer you need, or something wrong with it?',
  askedLink: 'Tell us',
  turnPages: 'In this category',
  previous: 'Previous',
  next: 'Next',

  behindNote: 'The Chinese version has changed since; this page may not have caught up.',
  behindLink: 'Read the Chinese version',

  since: (version) => `since ${version}`,
  until: (version) => `until ${version}`,
  edition: (id) => site.editions[id]?.en ?? id,

  table: 'Table',

  startHere: 'Start here',

  allTitle: 'All answers',
  allLead: 'Every answer on one page: to print, to save, or to search with your browser’s find function.',
  allListed: 'Every question. There are too many answers for one page, so each has its own.',
  ownPage: 'Open on its own page',
  backToContents: 'Back to contents',

  changesTitle: 'What changed',
  changesLead: 'Changes to the answers, newest first.',
  accessibilityTitle: 'Accessibility',

  aboutTitle: 'About this site',
  addressPrinted: 'This page online, by code or address:',
  footerLicence: 'Text under CC BY 4.0, code under Apache-2.0.',
  footerTrademark: site.trademark.en,

  notFoundTitle: 'Page not found',
  notFoundText: 'The address may be mistyped, or the page may have a new name. Start again from the home page.',
  movedTitle: 'This page has moved',
  movedText: 'The page is the same; only its address has changed.',
  movedLink: 'Go to its new address',
  chooserLead: 'Type a question or paste a log line, and read the answer.',
} satisfies Strings;
