// Stands in for ../diagnose/seal.ts in the single file.

/** The file's own policy allows no connection at all, from the first moment on. */
export function sealPage(): void {
  // Nothing is left to forbid; a second policy would only keep Pagefind from starting afterwards.
}
