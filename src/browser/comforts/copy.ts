import { comfortStrings } from '../../i18n/comforts.ts';
import { copyText } from '../copy-text.ts';
import { pageLocale } from '../page-locale.ts';
import { say } from './voice.ts';

const CONFIRMED_MS = 1600; // long enough to be read, short enough not to be taken for the button's name

/** Copies a block by its button, or a section's full address by its anchor (which is followed all the same). */
export function listenForCopying(): void {
  addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const button = event.target.closest('.copy');
    const anchor = event.target.closest<HTMLAnchorElement>('a.anchor');
    const text = button?.closest('.code-block')?.querySelector('pre')?.textContent.replace(/\n$/, '') ?? anchor?.href;
    const control = button ?? anchor;
    if (control && text !== undefined) void copyText(text).then((copied) => copied && confirmCopied(control));
  });
}

/** Says so on the control and aloud. */
export function confirmCopied(control: Element): void {
  const { copied, copiedLink } = comfortStrings[pageLocale()];
  const isLink = control.matches('a');
  say(isLink ? copiedLink : copied);
  if (control.classList.contains('copied')) return;
  const before = control.textContent;
  control.classList.add('copied');
  control.textContent = isLink ? copiedLink : copied;
  setTimeout(() => {
    control.classList.remove('copied');
    control.textContent = before;
  }, CONFIRMED_MS);
}
