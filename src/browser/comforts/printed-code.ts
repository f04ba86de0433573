/** A browser may print before a picture has come that it was to load when it shows; so it comes beforehand. */
export function loadPrintedCode(): void {
  const code = document.querySelector<HTMLImageElement>('.address img');
  if (code) code.loading = 'eager';
}
