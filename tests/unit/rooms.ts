export interface Rule {
  /** Rooms of src it may import besides itself. */
  readonly rooms: readonly string[];
  /** Packages it may import; `any` for those that never reach a reader. */
  readonly packages: readonly string[] | 'any';
  /** Rooms a component's `<script>` may import. */
  readonly scriptRooms?: readonly string[];
}

// Pure rooms must run anywhere: in the browser, in a build, in a command. They get no package that could not.
const parsers = ['zod', 'unist-util-visit', 'mdast', 'mdast-util-to-string', 'satteri'];
// A component may rework rendered HTML, at build time.
const htmlTools = ['htmlparser2', 'uqr'];
const view = {
  rooms: ['model', 'i18n', 'components', 'layouts', 'styles'],
  packages: ['astro/components', 'astro/types', 'virtual:browser', ...htmlTools],
  scriptRooms: ['browser'],
} satisfies Rule;
/** Who may import whom. The drawing in .github/ARCHITECTURE.md shows the same. */
export const rules: Readonly<Record<string, Rule>> = {
  // The site file is the one piece of content that code knows by name.
  model: { rooms: ['content'], packages: parsers },
  // Dictionaries of Chinese for the tables' builder; the bundle for the browser must not reach them.
  search: { rooms: ['model'], packages: ['opencc-js/t2cn', 'pinyin-pro'] },
  i18n: { rooms: ['model'], packages: [] },
  // Styles of what a lazily loaded module draws.
  browser: {
    rooms: ['search', 'model', 'i18n', 'styles'],
    packages: ['virtual:diagnose-worker', 'virtual:pagefind', 'fflate', 'fzstd', 'workbox-precaching'],
  },
  components: view,
  // The policy of every page holds hashes; the mark is content.
  layouts: { ...view, rooms: [...view.rooms, 'content'], packages: [...view.packages, 'node:crypto'] },
  pages: {
    ...view,
    rooms: [...view.rooms, 'catalog.ts', 'snippets.ts', 'search', 'machines'],
    packages: ['astro', 'virtual:browser'],
  },
  // Texts for programs; the facts of a sense are worded once, for the page and for its twin.
  machines: { rooms: ['model', 'i18n', 'components'], packages: ['zod'] },
  build: { rooms: ['model', 'search', 'i18n'], packages: 'any' },
  // `npm run check` reads content/ as the build does.
  commands: { rooms: ['model', 'search', 'i18n', 'build'], packages: 'any' },
  // The tables of content/ whose order matters are read as files: a collection keeps no order.
  'catalog.ts': { rooms: ['model', 'content'], packages: ['astro:content', 'yaml'] },
  // The small door to the highlighter for pages, as catalog.ts is the door to the content.
  'snippets.ts': { rooms: ['build', 'model'], packages: [] },
  'content.config.ts': { rooms: ['model'], packages: ['astro:content', 'astro/loaders'] },
  'env.d.ts': { rooms: [], packages: [] },
  'astro.config.ts': { rooms: ['build', 'model'], packages: 'any' },
};
