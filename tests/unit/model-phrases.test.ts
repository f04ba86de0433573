import { expect, it } from 'vitest';
import { breakable } from '../../src/model/phrases.ts';

it.each([
  ['zh', '还是要看日志', ['还是', '要', '看', '日志']],
  // A number stays with what it counts.
  ['zh', '过几分钟再看', ['过', '几分钟', '再看']],
  ['zh', '两台设备', ['两台', '设备']],
  // Latin, digits and punctuation stay with the word before.
  ['zh', '订阅 $SYS 主题？', ['订阅 $SYS 主题？']],
  ['en', 'Why does it break?', ['Why does it break?']],
] as const)('%s “%s” breaks between words only', (locale, text, pieces) => {
  expect(breakable(locale, text)).toEqual(pieces);
});
