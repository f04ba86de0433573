import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { archivePath, editionPath } from '../../src/model/edition.ts';
import { locales } from '../../src/model/locale.ts';
import { pagePath } from '../../src/model/routes.ts';
import { files as builtFiles, readBuilt } from './built.ts';

const isMade = builtFiles.includes(archivePath);
const reason = isMade ? '' : ' (left out: dist/ was built with OFFLINE=0)';

describe.skipIf(!isMade)(`the archive for closed networks${reason}`, () => {
  const files = isMade ? unzipSync(readBuilt(archivePath)) : {};
  const offlinePages = locales.map((locale) => pagePath(locale, 'offline'));
  const downloads = [archivePath, ...locales.map(editionPath)];

  it('unpacks to one folder, so that it spills over nobody’s directory', () => {
    expect([...new Set(Object.keys(files).map((path) => path.split('/')[0]))]).toEqual(['emqx-faq']);
  });

  it('holds every file of the site byte for byte, those for servers too, but no download and no compressed twin', () => {
    const built = builtFiles.filter((path) => !/\.(br|gz)$/.test(path) && !downloads.includes(path));
    expect(built).toEqual(expect.arrayContaining(['.htaccess', '_headers', 'hosting/Caddyfile', 'sw.js']));
    expect(Object.keys(files).sort()).toEqual(built.map((path) => `emqx-faq/${path}`).sort());
    const different = built.filter(
      (path) => !offlinePages.includes(path) && !Buffer.from(files[`emqx-faq/${path}`]!).equals(readBuilt(path)),
    );
    expect(different).toEqual([]);
  });

  it('has the licences of what it is made of, and the list of packages', () => {
    expect(Buffer.from(files['emqx-faq/licences.txt']!).toString('utf8')).toMatch(/^pagefind \d/m);
    expect(JSON.parse(Buffer.from(files['emqx-faq/sbom.cdx.json']!).toString('utf8'))).toMatchObject({
      bomFormat: 'CycloneDX',
    });
  });

  it.each(offlinePages)('offers on %s no download that it does not hold', (path) => {
    const html = Buffer.from(files[`emqx-faq/${path}`]!).toString('utf8');
    for (const download of downloads) {
      expect(readBuilt(path).toString('utf8'), 'the site offers it').toContain(download);
      expect(html).not.toContain(download);
    }
  });
});
