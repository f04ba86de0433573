import { comfortStrings } from '../../i18n/comforts.ts';
import { pageLocale } from '../page-locale.ts';
import { keep } from '../storage.ts';
import { say } from './voice.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = document.documentElement;

/** Goes from system to light to dark and back; the button says where it stands. */
export function listenForTheme(): void {
  const button = document.querySelector<HTMLElement>('[data-theme-toggle]');
  if (!button) return;
  const labels = comfortStrings[pageLocale()].themes;
  const label = (): void => {
    button.title = labels[currentTheme()];
    button.setAttribute('aria-label', button.title);
  };
  label();
  button.addEventListener('click', () => {
    const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length]!;
    keep('theme', next === 'system' ? undefined : next);
    if (next === 'system') delete root.dataset.theme;
    else root.dataset.theme = next;
    label();
    say(button.title);
  });
}

function currentTheme(): Theme {
  return themes.find((theme) => theme === root.dataset.theme) ?? 'system';
}
