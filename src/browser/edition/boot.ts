/**
 * The script at the head of the single file: what must be right before the first paint, and the way from page to page.
 * All else comes at the file's end (engine.ts).
 */
import { listenForShortcuts } from '../boot/shortcuts.ts';
import { applyTheme } from '../boot/theme.ts';
import { follow, startPaging } from './paging.ts';

applyTheme();
startPaging();
listenForShortcuts();

addEventListener('click', ({ target, ctrlKey, metaKey, shiftKey }) => {
  const link = target instanceof Element ? target.closest('a') : null;
  if (!link || ctrlKey || metaKey || shiftKey) return;
  // The other language's file has the same fragments.
  if (link.rel === 'alternate') link.hash = location.hash;
  else follow(link);
});
