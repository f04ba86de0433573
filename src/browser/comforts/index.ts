/**
 * What makes reading easier but is not needed to read: one classic script, loaded when the reader first moves (see
 * boot/wake.ts). It finds what it enhances in the page; a page without such a thing is left alone.
 */
import comfortStyles from '../../styles/lazy/comforts.css?inline';
import { addStyles } from '../lazy-styles.ts';
import { pageKey } from '../site-files.ts';
import { startCalculators } from './calculator-opener.ts';
import { addCodeTools } from './code-tools.ts';
import { listenForCopying } from './copy.ts';
import { startDiagnosePage } from './diagnose-opener.ts';
import { listenForFilter } from './filter.ts';
import { listenForLanguage } from './language-switch.ts';
import { keepLastRead } from './last-read.ts';
import { markFoundWords } from './mark-found.ts';
import { linkToRoot } from './not-found.ts';
import { loadPrintedCode } from './printed-code.ts';
import { startOfflinePage } from './offline-opener.ts';
import { listenForSearch } from './search-opener.ts';
import { showShortcutSetting } from './shortcut-setting.ts';
import { listenForTheme } from './theme-switch.ts';
import { offerVersions } from './version-choice.ts';
import { offerUpdate } from './update-offer.ts';

function start(): void {
  addStyles(comfortStyles);
  linkToRoot();
  listenForTheme();
  listenForSearch();
  listenForCopying();
  listenForLanguage();
  listenForFilter(document);
  startDiagnosePage();
  startCalculators();
  markFoundWords(pageKey(location.href), document.querySelector('[data-pagefind-body]'));
  addCodeTools(document);
  keepLastRead();
  offerVersions();
  showShortcutSetting();
  startOfflinePage();
  loadPrintedCode();
  void offerUpdate();
}

// It may arrive before the end of the page it was asked for from.
if (document.readyState === 'loading') addEventListener('DOMContentLoaded', start);
else start();
