import { comfortStrings } from '../../i18n/comforts.ts';
import { compareVersions } from '../../model/version.ts';
import { element } from '../element.ts';
import { pageLocale } from '../page-locale.ts';
import { keep, read } from '../storage.ts';

/** Replaced by the build: the lines of content/versions.yaml, newest first, each with the last day it is maintained. */
declare const RELEASE_LINES: readonly (readonly [line: string, maintainedUntil: string])[];

/** Asks in the footer which version the reader runs, and dims what is not about it. Off until chosen, then remembered. */
export function offerVersions(): void {
  if (RELEASE_LINES.length === 0) return;
  const t = comfortStrings[pageLocale()].version;
  const today = new Date().toISOString().slice(0, 10);
  const select = element('select', {}, element('option', { value: '' }, t.any));
  for (const [line, until] of RELEASE_LINES) {
    const text = until !== '' && until < today ? t.unmaintained(line) : line;
    select.append(element('option', { value: line }, text));
  }
  select.value = read('version') ?? '';
  select.addEventListener('change', () => {
    keep('version', select.value || undefined);
    dim(select.value);
  });
  document.querySelector('.site-footer .frame')?.append(element('label', { class: 'setting' }, t.label, select));
  dim(select.value);
}

/** A badge in a heading speaks for its section, one in text for its paragraph, item or row, one on top for the page. */
function dim(line: string): void {
  for (const dimmed of document.querySelectorAll('.elsewhere')) dimmed.classList.remove('elsewhere');
  for (const note of document.querySelectorAll('.elsewhere-note')) note.remove();
  if (line === '') return;
  const t = comfortStrings[pageLocale()].version;
  for (const badge of document.querySelectorAll<HTMLElement>('main :is(.since,.until)')) {
    if (appliesTo(badge, line)) continue;
    const scope = badge.closest('h2,h3,.badges,li,p,tr') ?? badge;
    if (!scope.querySelector('.elsewhere-note'))
      badge.after(element('span', { class: 'badge elsewhere-note' }, t.elsewhere(line)));
    if (scope.matches('.badges')) continue;
    for (const part of scope.matches('h2,h3') ? sectionOf(scope) : [scope]) part.classList.add('elsewhere');
  }
}

/** The badge's words end or begin with its version; a line applies when any of its releases does. */
function appliesTo(badge: HTMLElement, line: string): boolean {
  const version = /\d+(\.\d+)+/.exec(badge.textContent)?.[0] ?? '0';
  const start = version.split('.').slice(0, 2).join('.');
  return badge.matches('.since') ? compareVersions(start, line) <= 0 : compareVersions(start, line) >= 0;
}

function sectionOf(heading: Element): readonly Element[] {
  const end = heading.matches('h2') ? 'h2' : 'h2,h3';
  const parts = [heading];
  for (let next = heading.nextElementSibling; next && !next.matches(end); next = next.nextElementSibling)
    parts.push(next);
  return parts;
}
