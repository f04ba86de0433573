import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import { defineConfig } from 'astro/config';
import { codeBlocks, longLiterals, wideTables } from './src/build/answer-text/elements.ts';
import { answerTexts } from './src/build/answer-text/integration.ts';
import { blankSpace } from './src/build/blank-space.ts';
import { browserScripts } from './src/build/browser-integration.ts';
import { compressedTwins } from './src/build/compress.ts';
import { contentCheck } from './src/build/content-check.ts';
import { contentStore } from './src/build/content-store.ts';
import { contentLinks, headingWords, sectionAnchors, sectionIds } from './src/build/content-markdown.ts';
import { devFullText } from './src/build/dev-full-text.ts';
import { hostFiles } from './src/build/hosting/integration.ts';
import { contentOnce } from './src/build/disk-source.ts';
import { offlineEditions } from './src/build/offline/integration.ts';
import { largeSite, siteSize } from './src/build/large-site.ts';
import { markLinks } from './src/build/mark-links.ts';
import { searchIndex } from './src/build/search-index.ts';
import { shareCards } from './src/build/share-cards.ts';
import { workerPath } from './src/model/pack.ts';
import { siteAddress } from './src/build/site-address.ts';
import { fenceCheck } from './src/build/snippets/fence-check.ts';
import { tableParts, wantsTableParts } from './src/build/table-parts.ts';
import { shikiConfig } from './src/build/snippets/shiki.ts';
import { supplyChain } from './src/build/supply-chain/integration.ts';
import { termLinks } from './src/build/term-links.ts';

const root = fileURLToPath(new URL('.', import.meta.url));
const size = siteSize(root, process.env.LARGE_SITE);
// What works without a network takes a while to make, which the daily loop can spare: OFFLINE=0 npm run build.
const isOffline = !size.isLarge && process.env.OFFLINE !== '0';
const content = contentOnce(root);
const hasTableParts = wantsTableParts(root, process.env.TABLE_PARTS);

export default defineConfig({
  // The address the site is published at, for canonical links only; everything else in it is relative.
  ...(process.env.SITE_URL ? { site: siteAddress(process.env.SITE_URL) } : {}),
  // One address is one file, so no host needs rewrite rules; 'file' would make /zh.html of the home pages.
  build: { format: 'preserve', inlineStylesheets: 'always' },
  trailingSlash: 'ignore',
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: {
    processor: satteri({
      mdastPlugins: [fenceCheck, sectionIds, contentLinks],
      hastPlugins: [
        headingWords,
        sectionAnchors,
        termLinks(root),
        markLinks(content),
        codeBlocks,
        wideTables,
        longLiterals,
      ],
      // Options of commands keep their two dashes.
      features: { smartPunctuation: false },
    }),
    smartypants: false,
    shikiConfig,
  },
  integrations: [
    contentCheck(content),
    largeSite(size),
    answerTexts(),
    contentStore(),
    browserScripts({ serviceWorker: isOffline ? workerPath : '', hasTableParts, isLarge: size.isLarge }),
    blankSpace(),
    searchIndex(root),
    tableParts(hasTableParts),
    devFullText(),
    hostFiles(content),
    supplyChain(),
    shareCards(),
    // Packs what all others made.
    offlineEditions(isOffline, content),
    compressedTwins(),
  ],
});
