import { keep } from '../storage.ts';

/**
 * Any link that changes the language is a choice to remember. All but the chooser's take the query and the place along,
 * for ids are the same in both languages; the header's leads to the section in view.
 */
export function listenForLanguage(): void {
  addEventListener(
    'click',
    ({ target }) => {
      const link = target instanceof Element && target.closest<HTMLAnchorElement>('a[hreflang]');
      if (!link) return;
      keep('locale', link.hreflang.slice(0, 2));
      if (link.dataset.choose) return;
      link.search = location.search;
      link.hash = link.rel === 'alternate' ? sectionInView() : location.hash;
    },
    true,
  );
}

function sectionInView(): string {
  // A section the address names is "here" as long as its heading can be seen, also while the page still scrolls to it.
  const named = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
  const top = named ? named.getBoundingClientRect().top : -1;
  if (top >= 0 && top < innerHeight) return location.hash;
  // What a reader would call "here": the last section whose heading has reached the upper third of the window.
  const line = innerHeight / 3;
  let here = '';
  for (const heading of document.querySelectorAll('main :is(h2,h3,h4)[id],main tr[id]')) {
    if (heading.getBoundingClientRect().top > line) break;
    here = `#${heading.id}`;
  }
  return scrollY > 0 ? here : location.hash;
}
