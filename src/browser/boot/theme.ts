import { keep, read } from './storage.ts';

const themes = ['system', 'light', 'dark'] as const;
type Theme = (typeof themes)[number];

const root = document.documentElement;

function currentTheme(): Theme {
  const theme = root.dataset.theme;
  return theme === 'light' || theme === 'dark' ? theme : 'system';
}

/** Sets the remembered theme before the first paint. */
export function applyTheme(theme = read('theme')): void {
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  else delete root.dataset.theme;
}

/** Names the state on the button, which is useless and so hidden without a script. */
export function showTheme(): void {
  for (const button of document.querySelectorAll<HTMLElement>('[data-theme-toggle]')) {
    const theme = currentTheme();
    const label = button.getAttribute(`data-label-${theme}`) ?? theme;
    button.dataset.theme = theme;
    button.title = label;
    button.setAttribute('aria-label', label);
    button.hidden = false;
  }
}

/** Goes from system to light to dark and back. */
export function switchTheme(target: Element): void {
  if (!target.closest('[data-theme-toggle]')) return;
  const next = themes[(themes.indexOf(currentTheme()) + 1) % themes.length]!;
  keep('theme', next === 'system' ? undefined : next);
  applyTheme(next);
  showTheme();
}
