import { searchStrings } from '../i18n/search.ts';
import type { Understood } from '../search/finder.ts';
import { settled } from '../search/mistakes.ts';
import { rank, type BodyHits, type Result } from '../search/rank.ts';
import { needlesToKeep } from '../search/marks.ts';
import resultStyles from '../styles/lazy/results.css?inline';
import { element } from './element.ts';
import { addStyles } from './lazy-styles.ts';
import { takeLongTexts } from './long-text.ts';
import { keepFoundWords } from './found-words.ts';
import { correctionLineBefore } from './search-corrected.ts';
import { showNothing } from './search-empty.ts';
import { nearLineBefore } from './search-near.ts';
import { loadFullText } from './search-full-text.ts';
import { knownMessage } from './search-known.ts';
import { listenForKeys } from './search-keys.ts';
import { rememberedText, rememberText } from './search-memory.ts';
import { pageLocale } from './page-locale.ts';
import { understandText } from './search-sources.ts';
import { pageKey } from './site-files.ts';
import { firstOf, showResults } from './search-view.ts';
import { nextTask } from './slices.ts';

/** Milliseconds the last list stays while a new one is on its way; a blink is worse than a moment's age. */
const KEEP_OLD = 300;
/** Milliseconds after the last key before the count is spoken, so that typing is not talked over. */
const SPEAK_AFTER = 600;

// Before the first list is drawn, and once: a module is loaded once.
addStyles(resultStyles);

/** A query with all that was found out about it. */
interface Asked {
  readonly understood: Understood;
  readonly hits: BodyHits;
}

const started = new WeakSet<HTMLElement>();

/** Makes one `.search` panel work. Loads table and index; call it when the reader turns to search, not before. */
export function startSearch(panel: HTMLElement): void {
  if (started.has(panel)) return;
  started.add(panel);
  const find = (selector: string): HTMLElement => panel.querySelector<HTMLElement>(selector)!;
  const input = find('[data-search-input]') as HTMLTextAreaElement;
  const list = find('[data-search-results]');
  const status = find('.search-status');
  const failed = find('.search-failed');
  const empty = find('.search-empty');
  const strings = searchStrings[pageLocale()];
  const isSearchPage = panel.dataset.searchSize === 'page';
  const comment = element('p', { class: 'search-known', 'data-identified': '' });
  /** The text whose words are looked for as they stand. */
  let exactText: string | undefined;
  const correction = correctionLineBefore(list, strings, () => {
    exactText = input.value;
    update();
    input.focus();
  });
  const near = nearLineBefore(list, strings);
  /** Counts queries; whoever finds it changed was overtaken and says nothing more. */
  let turn = 0;
  let isBusy = false;
  let speaking: ReturnType<typeof setTimeout> | undefined;
  let openTurn = -1;
  let shown: Understood | undefined;

  function update(): void {
    const text = input.value;
    turn++;
    openTurn = -1;
    fitHeight(input);
    rememberText(text, isSearchPage);
    if (text.trim() === '') {
      settle('', 'ready');
      comment.remove();
      correction.hide();
      near.show('', false);
      list.replaceChildren();
      return;
    }
    setState('loading');
    void answer();
  }

  /** Answers the latest text. One answer is under way at a time, so a fast typist does not queue up work. */
  async function answer(): Promise<void> {
    if (isBusy) return;
    isBusy = true;
    try {
      for (let done = -1; done !== turn;) {
        done = turn;
        // A task of its own, so that the field shows the key or the paste first.
        await nextTask();
        if (done === turn) await answerTurn(input.value, done);
      }
    } finally {
      isBusy = false;
    }
  }

  async function answerTurn(text: string, mine: number): Promise<void> {
    if (text.trim() === '') return;
    const isStale = (): boolean => mine !== turn;
    let understood: Understood;
    try {
      understood = await understandText(text, text === exactText, isStale);
    } catch {
      if (!isStale()) fail(text, strings.failedTable);
      return;
    }
    if (isStale()) return;
    comment.remove();
    void knownMessage(text, understood.index.pages, strings).then((known) => {
      if (known === undefined || isStale()) return;
      comment.replaceChildren(...known);
      list.before(comment);
    });
    await nextTask();
    if (isStale()) return;
    const { query, index } = understood;
    const certain = rank(query, index);
    const blank = setTimeout(() => {
      if (!isStale() && certain.length === 0) void show(text, understood, [], isStale);
    }, KEEP_OLD);
    try {
      if (certain.length > 0) await show(text, understood, certain, isStale);
      const hits = await hitsOf(understood);
      if (isStale()) return;
      const read = { ...understood, query: settled(query, index, hits ?? []) };
      await show(text, read, rank(read.query, index, hits ?? []), isStale, true);
      if (isStale()) return;
      if (hits) settle(text, 'ready', { understood: read, hits });
      else fail(text, strings.failedFullText);
    } catch {
      if (!isStale()) fail(text, strings.failedTable);
    } finally {
      clearTimeout(blank);
    }
  }

  async function show(
    text: string,
    understood: Understood,
    results: readonly Result[],
    isStale: () => boolean,
    /** The full text is in, which knows more words than may be taken for mistakes. */
    isSettled = false,
  ): Promise<void> {
    const first = await firstOf(results);
    if (isStale()) return;
    list.dataset.query = text;
    empty.hidden = true;
    shown = understood;
    if (isSettled) correction.show(text, understood);
    else correction.hide();
    near.show(
      text,
      results.some(({ isNear }) => isNear),
    );
    showResults(list, { query: understood.query, results, first }, strings);
    if (openTurn === turn) openFirst();
  }

  function settle(text: string, state: 'ready' | 'failed', asked?: Asked): void {
    list.dataset.query = text;
    setState(state);
    failed.hidden = state !== 'failed';
    const count = list.querySelectorAll('[data-result]').length;
    const isEmpty = text !== '' && count === 0 && state === 'ready';
    empty.hidden = !isEmpty;
    if (isEmpty && asked) showNothing(empty, text, asked, strings);
    clearTimeout(speaking);
    speaking = setTimeout(() => (status.textContent = text === '' ? '' : strings.count(count)), SPEAK_AFTER);
  }

  function fail(text: string, message: string): void {
    failed.querySelector('[data-search-failure]')!.textContent = message;
    settle(text, 'failed');
  }

  function setState(state: 'loading' | 'ready' | 'failed'): void {
    list.dataset.state = state;
    panel.dataset.state = state;
    list.setAttribute('aria-busy', String(state === 'loading'));
  }

  /** Opens the first result, or as soon as the list under way has one that will stay. */
  function openFirst(): void {
    const isCurrent = list.dataset.query === input.value;
    const first = isCurrent ? list.querySelector<HTMLAnchorElement>('a[data-result]') : null;
    // Once: the list under way comes in two steps, and a second opening would break off the first.
    openTurn = first === null && list.dataset.state === 'loading' ? turn : -1;
    first?.click();
  }

  takeLongTexts(input);
  input.addEventListener('input', (event) => {
    // What an input method is composing is not yet what the reader means.
    if (!event.isComposing) update();
  });
  input.addEventListener('compositionend', update);
  find('[data-search-retry]').addEventListener('click', () => {
    update();
    input.focus();
  });
  // A result may be a section of this very page, behind the dialog.
  list.addEventListener('click', ({ target }) => {
    const link = target instanceof Element ? target.closest('a') : null;
    if (!link) return;
    if (shown) keepFoundWords({ page: pageKey(link.href), needles: needlesToKeep(shown.query.terms) });
    panel.closest('dialog')?.close();
  });
  listenForKeys(panel, {
    input,
    list,
    open: openFirst,
    clear: () => {
      input.value = '';
      update();
    },
  });
  if (isSearchPage && input.value === '') {
    input.value = rememberedText();
    // A reader already in the field means to write: the next key replaces what was kept.
    if (document.activeElement === input) input.select();
  }
  if (input.value !== '') update();
  else
    void understandText('', false, () => false)
      .then(({ index }) => loadFullText(index.pages))
      .catch(() => undefined);
}

/** Undefined when the full text cannot be had. */
async function hitsOf({ query, index }: Understood): Promise<BodyHits | undefined> {
  try {
    const fullText = await loadFullText(index.pages);
    return await fullText(query);
  } catch {
    return undefined;
  }
}

/** The field grows with a pasted log, up to the height its style allows. */
function fitHeight(input: HTMLTextAreaElement): void {
  input.rows = Math.min(8, Math.max(1, input.value.split('\n', 9).length));
}
