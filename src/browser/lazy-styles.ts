/** Adds the styles of what a lazily loaded module draws. They layer themselves, as the inline sheet's parts do. */
export function addStyles(css: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
}
