/**
 * The inline script of every page, the same text on all of them. It runs at the end of `<head>`: what must be right
 * before the first paint (theme, the chooser's redirect) happens at once, the rest when the body is there.
 */
import { leaveChooser, rememberChoice } from './chooser.ts';
import { addCopyButtons, copyFromClick } from './copy.ts';
import { listenForFilter } from '../filter.ts';
import { startDiagnosePage } from './diagnose-opener.ts';
import { keepPlace } from './language-switch.ts';
import { linkToRoot } from './not-found.ts';
import { listenForSearch } from './search-opener.ts';
import { applyTheme, showTheme, switchTheme } from './theme.ts';
import { trustOwnAddresses } from './trusted-types.ts';

trustOwnAddresses();
applyTheme();
leaveChooser();
listenForSearch();

document.addEventListener('click', (event) => {
  if (!(event.target instanceof Element)) return;
  switchTheme(event.target);
  keepPlace(event.target);
  rememberChoice(event.target);
  copyFromClick(event, event.target);
});

document.addEventListener('DOMContentLoaded', () => {
  showTheme();
  addCopyButtons();
  listenForFilter();
  startDiagnosePage();
  linkToRoot();
});
