/** What the keys need to know of the panel. */
export interface KeyTargets {
  readonly input: HTMLTextAreaElement;
  readonly list: HTMLElement;
  /** Enter: opens the first result, as soon as there is one. */
  readonly open: () => void;
  readonly clear: () => void;
}

/**
 * ↑ ↓ walk from the field over the results' links and back; focus really moves, so every screen reader says where it
 * is. Enter in the field opens the first result, Esc leads back to the field.
 */
export function listenForKeys(panel: HTMLElement, targets: KeyTargets): void {
  panel.addEventListener('keydown', (event) => {
    // 229 is what input methods send while they compose, also where isComposing is late (Safari).
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- there is no other way to tell
    if (event.isComposing || event.keyCode === 229 || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.target === targets.input) fieldKey(event, targets);
    else if (event.target instanceof HTMLElement && targets.list.contains(event.target)) listKey(event, targets);
  });
}

function fieldKey(event: KeyboardEvent, { input, list, open, clear }: KeyTargets): void {
  switch (event.key) {
    case 'Enter':
      if (event.shiftKey) return; // a new line
      event.preventDefault();
      open();
      return;
    case 'ArrowDown': {
      // In a pasted log the arrows first move through its lines.
      const first = linksOf(list)[0];
      if (!first || event.shiftKey || input.value.includes('\n', input.selectionEnd)) return;
      event.preventDefault();
      first.focus();
      return;
    }
    case 'Escape':
      // With nothing to clear the key belongs to the dialog around the field.
      if (input.value === '') return;
      event.preventDefault();
      clear();
  }
}

function listKey(event: KeyboardEvent, { input, list }: KeyTargets): void {
  const links = linksOf(list);
  const at = links.indexOf(event.target as HTMLAnchorElement);
  switch (event.key) {
    case 'ArrowDown':
      event.preventDefault();
      links[Math.min(at + 1, links.length - 1)]?.focus();
      return;
    case 'ArrowUp':
      event.preventDefault();
      (at <= 0 ? input : links[at - 1]!).focus();
      return;
    case 'Escape':
      event.preventDefault();
      event.stopPropagation();
      input.focus();
      return;
    default:
      // Typing goes on in the field, wherever the focus has got to.
      if (event.key.length === 1 && event.key !== ' ') input.focus();
  }
}

function linksOf(list: HTMLElement): readonly HTMLAnchorElement[] {
  return [...list.querySelectorAll<HTMLAnchorElement>('a[href]')];
}
