import { comfortStrings } from '../../i18n/comforts.ts';
import { copyText } from '../copy-text.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { confirmCopied } from './copy.ts';

/** Gives the blocks of what shows what they have a use for: commands without their prompts to copy, long lines unwrapped. */
export function addCodeTools(shown: ParentNode): void {
  const t = comfortStrings[pageLocale()];
  for (const block of shown.querySelectorAll<HTMLElement>('.code-block')) {
    const pre = block.querySelector('pre')!;
    const tools: HTMLButtonElement[] = [];
    const commands = commandsIn(pre);
    if (commands !== '') {
      const button = element('button', { class: 'tool' }, t.copyCommands);
      button.addEventListener('click', () => {
        void copyText(commands).then((copied) => copied && confirmCopied(button));
      });
      tools.push(button);
    }
    if (hasWrapped(pre)) tools.push(wrapButton(pre));
    if (tools.length === 0) continue;
    block.classList.add('tooled');
    block.append(element('div', { class: 'tools' }, ...tools, block.querySelector('.copy')!));
  }
}

/** The lines typed by a person, without what the machine answered. @example '$ emqx ctl status\nok' // 'emqx ctl status' */
function commandsIn(pre: HTMLElement): string {
  const lines = [...pre.querySelectorAll('.line')];
  const typed: string[] = [];
  let isContinued = false;
  for (const line of lines) {
    const text = line.textContent.replace(/\n$/, '');
    const hasPrompt = line.firstElementChild?.className === 't-p';
    if (hasPrompt || isContinued) typed.push(hasPrompt ? text.replace(/^\$ /, '') : text);
    isContinued = (hasPrompt || isContinued) && text.endsWith('\\');
  }
  return typed.join('\n');
}

function hasWrapped(pre: HTMLElement): boolean {
  const lines = [...pre.querySelectorAll<HTMLElement>('.line')];
  const least = Math.min(...lines.map(({ offsetHeight }) => offsetHeight));
  return lines.some(({ offsetHeight }) => offsetHeight > least * 1.5) || (lines.length === 1 && least > 40);
}

function wrapButton(pre: HTMLElement): HTMLButtonElement {
  const t = comfortStrings[pageLocale()];
  const button = element('button', { class: 'tool', 'aria-pressed': 'false' }, t.unwrap);
  button.addEventListener('click', () => {
    const isUnwrapped = pre.classList.toggle('unwrapped');
    button.setAttribute('aria-pressed', String(isUnwrapped));
    // What scrolls must be reachable by keyboard.
    if (isUnwrapped) pre.tabIndex = 0;
    else pre.removeAttribute('tabindex');
  });
  return button;
}
