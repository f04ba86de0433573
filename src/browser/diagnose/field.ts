import { takeLongTexts } from '../long-text.ts';
import type { Source } from './messages.ts';

interface FieldEvents {
  readonly pastedName: string;
  readonly onText: (text: string, isPaste: boolean) => void;
  readonly onSources: (sources: readonly Source[]) => void;
}

export interface Field {
  readonly input: HTMLTextAreaElement;
  /** Opens the field, with a text to begin with. */
  readonly enable: (text: string) => void;
}

/** Characters beyond which a paste is read but not shown: a field of megabytes makes every browser stumble. */
const MAX_SHOWN = 200_000;

/** Where the reader's text comes in: typed, pasted, chosen, or dropped anywhere on the page. */
export function fieldOf(panel: HTMLElement, { pastedName, onText, onSources }: FieldEvents): Field {
  const input = panel.querySelector<HTMLTextAreaElement>('[data-diagnose-input]')!;
  const files = panel.querySelector<HTMLInputElement>('[data-diagnose-file]')!;
  const clear = panel.querySelector<HTMLButtonElement>('[data-diagnose-clear]')!;
  const chosen = panel.querySelector<HTMLElement>('.diagnose-files')!;
  let isPaste = false;

  function takeSources(sources: readonly Source[]): void {
    if (sources.length === 0) return;
    input.value = '';
    showNames(sources);
    onSources(sources);
  }

  function takeText(): void {
    files.value = '';
    showNames([]);
    clear.hidden = input.value === '';
    onText(input.value, isPaste);
    isPaste = false;
  }

  function showNames(sources: readonly Source[]): void {
    chosen.textContent = sources.map(({ name }) => name).join(', ');
    clear.hidden = sources.length === 0;
  }

  takeLongTexts(input);
  input.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    const pastedFiles = event.clipboardData?.files;
    isPaste = true;
    if (text === '' && pastedFiles && pastedFiles.length > 0) {
      event.preventDefault();
      takeSources(sourcesOf(pastedFiles));
    } else if (text.length > MAX_SHOWN) {
      event.preventDefault();
      takeSources([{ name: pastedName, blob: new Blob([text]) }]);
    }
  });
  input.addEventListener('input', (event) => {
    if (!event.isComposing) takeText();
  });
  input.addEventListener('compositionend', takeText);
  files.addEventListener('change', () => takeSources(sourcesOf(files.files)));
  clear.addEventListener('click', () => {
    input.value = '';
    takeText();
    input.focus();
  });
  listenForDrops(panel, (data) => {
    const dropped = sourcesOf(data.files);
    const text = data.getData('text/plain');
    if (dropped.length > 0) takeSources(dropped);
    else if (text.length > MAX_SHOWN) takeSources([{ name: pastedName, blob: new Blob([text]) }]);
    else if (text !== '') {
      input.value = text;
      isPaste = true;
      takeText();
    }
  });
  return {
    input,
    enable: (text) => {
      input.disabled = false;
      files.disabled = false;
      // What was given before the page could listen.
      if (files.files && files.files.length > 0) takeSources(sourcesOf(files.files));
      else if (text !== '' || input.value !== '') {
        input.value = text === '' ? input.value : text;
        takeText();
      }
    },
  };
}

function sourcesOf(files: FileList | null): readonly Source[] {
  return Array.from(files ?? [], (file) => ({ name: file.name, blob: file }));
}

/** Files may be dropped anywhere: beside the field, the browser would leave the page and open them. */
function listenForDrops(panel: HTMLElement, onDrop: (data: DataTransfer) => void): void {
  let depth = 0; // of the elements entered and not yet left
  const show = (change: number): void => {
    depth = Math.max(0, depth + change);
    panel.classList.toggle('dropping', depth > 0);
  };
  document.addEventListener('dragenter', () => show(1));
  document.addEventListener('dragleave', () => show(-1));
  document.addEventListener('dragover', (event) => event.preventDefault());
  document.addEventListener('drop', (event) => {
    event.preventDefault();
    show(-depth);
    if (event.dataTransfer) onDrop(event.dataTransfer);
  });
}
