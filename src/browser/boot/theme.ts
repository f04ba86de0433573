import { read } from '../storage.ts';

/** Sets the remembered theme before the first paint; without one the system's holds. */
export function applyTheme(theme = read('theme')): void {
  if (theme) document.documentElement.dataset.theme = theme;
}
