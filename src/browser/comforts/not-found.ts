/** Links of 404.html, which does not know where it lies until boot/wake.ts has found the root in the address. */
export function linkToRoot(): void {
  const { root } = document.documentElement.dataset;
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-root-link]'))
    link.href = root! + link.dataset.rootLink!;
}
