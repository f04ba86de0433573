import { Converter } from 'opencc-js/t2cn';
import { pinyin } from 'pinyin-pro';
import type { HanKnowledge } from './table.ts';

const FIRST = 0x4e00;
const LAST = 0x9fff;

/** What the tables' builder must know of Chinese. It reads large dictionaries, so the browser never imports it. */
export function readHanKnowledge(): HanKnowledge {
  const forms = new Map<string, Set<string>>();
  for (const from of ['t', 'tw', 'hk'] as const) {
    const simplify = Converter({ from, to: 'cn' });
    for (let code = FIRST; code <= LAST; code++) {
      const char = String.fromCharCode(code);
      const simplified = simplify(char);
      if (simplified === char || simplified.length !== 1) continue;
      const known = forms.get(simplified) ?? new Set();
      forms.set(simplified, known.add(char));
    }
  }
  return {
    otherForms: (char) => [...(forms.get(char) ?? [])],
    readings: (char) => [...new Set(pinyin(char, { toneType: 'none', multiple: true, type: 'array' }))],
  };
}
