import { read } from '../storage.ts';

/** Ctrl/⌘-K and `/` press the header's way to search, unless the reader has turned them off. */
export function listenForShortcuts(): void {
  addEventListener('keydown', (event) => {
    const { altKey, ctrlKey, key, metaKey, target } = event;
    const isShortcut =
      ctrlKey || metaKey ? key.toLowerCase() === 'k' : key === '/' && !(target as Element).matches('input,textarea');
    const opener = document.querySelector<HTMLElement>('[data-search-open]');
    if (!isShortcut || altKey || !opener || read('keys') === 'off') return;
    event.preventDefault();
    opener.click();
  });
}
