/**
 * 404.html is served at any depth, so its links are made here: the root is what stands before the last `/zh/` or `/en/`
 * of the address. Without one the page says so by staying plain text.
 */
export function linkToRoot(): void {
  const links = document.querySelectorAll<HTMLAnchorElement>('a[data-root-link]');
  if (links.length === 0) return;
  const end = Math.max(location.pathname.lastIndexOf('/zh/'), location.pathname.lastIndexOf('/en/'));
  if (end < 0) return;
  const root = location.pathname.slice(0, end + 1);
  for (const link of links) link.href = root + link.dataset.rootLink!;
}
