import { element } from '../element.ts';

/** Gives code its buttons to copy; in a file of hundreds of pages each shows when its page does. */
export function addCopyButtons(page: ParentNode): void {
  const label = document.documentElement.dataset.copy!;
  for (const block of page.querySelectorAll('.code-block')) block.append(element('button', { class: 'copy' }, label));
}
