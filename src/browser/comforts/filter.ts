/** Filters the tables of a reference page by what the reader types. */
export function listenForFilter(page: ParentNode): void {
  const input = page.querySelector<HTMLInputElement>('[data-filter]');
  if (!input) return;
  const panel = input.parentElement!;
  const count = panel.querySelector<HTMLElement>('[data-filter-count]')!;
  const template = count.dataset.filterCount!;
  const rows = Array.from(page.querySelectorAll<HTMLTableRowElement>('tbody tr'), (row) => ({
    row,
    // A blank between cells, so that the word of one and the number of the next stay two.
    text: fold(Array.from(row.cells, (cell) => cell.textContent).join(' ')),
  }));

  function filter(): void {
    const tests = fold(input!.value).split(/\s+/).map(testOf);
    let shown = 0;
    for (const { row, text } of rows) {
      row.hidden = !tests.every((matches) => matches(text));
      if (!row.hidden) shown++;
    }
    for (const table of page.querySelectorAll('table')) table.hidden = !table.querySelector('tbody tr:not([hidden])');
    count.textContent = template.replace('#', `${shown}`).replace('#', `${rows.length}`);
  }

  input.addEventListener('input', filter);
  filter();
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

/** A word is found anywhere in a row; a number only whole, and in either notation. @example '0x87' is '135' */
function testOf(word: string): (text: string) => boolean {
  if (!/^(\d+|0x[\da-f]+)$/.test(word)) return (text) => text.includes(word);
  const number = Number(word);
  const whole = new RegExp(`(^|[^\\w.])(${number}|0x0*${number.toString(16)})(?!\\w|\\.\\d)`);
  return (text) => whole.test(text);
}
