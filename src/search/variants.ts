import { isHan } from './normalise.ts';
import { taiwanWords } from './taiwan-words.ts';
import type { HanVariants } from './table.ts';

/** Rewrites Traditional characters and Taiwan usage as the simplified text our lines are written in. */
export function simplifierOf(variants: HanVariants): (normalised: string) => string {
  const ours = new Map<string, string>();
  const forms = [...variants.forms];
  for (let i = 0; i + 1 < forms.length; i += 2) ours.set(forms[i]!, forms[i + 1]!);
  return (text) => {
    let simplified = '';
    let at = 0;
    while (at < text.length) {
      const word = isHan(text.charAt(at))
        ? taiwanWords.get(text.charAt(at))?.find(([other]) => text.startsWith(other, at))
        : undefined;
      simplified += word ? word[1] : (ours.get(text.charAt(at)) ?? text.charAt(at));
      at += word ? word[0].length : 1;
    }
    return simplified;
  };
}
