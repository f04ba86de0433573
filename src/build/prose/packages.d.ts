/** The inside of the package, which has types for its outside only. */
declare module '@huacnlee/autocorrect/autocorrect_bg.js' {
  export function __wbg_set_wasm(exports: WebAssembly.Exports): void;
  export function lintFor(text: string, kind: string): unknown;
}

declare module 'nspell' {
  interface Speller {
    readonly correct: (word: string) => boolean;
    readonly add: (word: string) => Speller;
  }
  export default function nspell(affixes: Uint8Array, words: Uint8Array): Speller;
}
