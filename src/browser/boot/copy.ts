/** Copies text, also on plain http:// where there is no clipboard API. @returns whether it was copied */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const area = document.createElement('textarea');
    area.value = text;
    area.className = 'visually-hidden';
    document.body.append(area);
    area.select();
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way on an insecure origin
    const copied = document.execCommand('copy');
    area.remove();
    return copied;
  }
}

/** Puts a copy button on every code block; without a script there is none. */
export function addCopyButtons(): void {
  const { copy } = document.body.dataset;
  if (copy === undefined) return;
  for (const block of document.querySelectorAll('pre.code')) {
    const wrapper = document.createElement('div');
    wrapper.className = 'code-block';
    const button = document.createElement('button');
    button.type = 'button';
    button.className = 'copy';
    button.textContent = copy;
    block.replaceWith(wrapper);
    wrapper.append(block, button);
  }
}

/** Copies a block by its button, or a section's full address by its anchor (which is followed all the same). */
export function copyFromClick(event: MouseEvent, target: Element): void {
  if (event.ctrlKey || event.metaKey || event.shiftKey) return;
  const button = target.closest('.copy');
  const anchor = target.closest<HTMLAnchorElement>('a.anchor');
  if (button) {
    const text = button.parentElement?.querySelector('pre')?.textContent ?? '';
    void copyText(text.replace(/\n$/, '')).then((copied) => copied && confirm(button));
  } else if (anchor) {
    void copyText(anchor.href).then((copied) => copied && confirm(anchor));
  }
}

const CONFIRMED_MS = 1600; // long enough to be read, short enough not to be taken for the button's name

function confirm(element: Element): void {
  const { copied = '' } = document.body.dataset;
  const status = document.querySelector('[data-copy-status]');
  if (status) status.textContent = copied;
  const before = element.textContent;
  element.classList.add('copied');
  if (element.matches('.copy')) element.textContent = copied;
  setTimeout(() => {
    element.classList.remove('copied');
    if (element.matches('.copy')) element.textContent = before;
    if (status) status.textContent = '';
  }, CONFIRMED_MS);
}
