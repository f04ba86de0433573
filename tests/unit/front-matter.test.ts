import { describe, expect, it } from 'vitest';
import { withField } from '../../src/commands/front-matter.ts';

describe('setting a field of front matter', () => {
  const file = "---\nquestion: 'Why: so'   # kept\nphrases:\n  - a\n---\n\nText --- more\n";

  it('adds it at the end and leaves every other line as it is', () => {
    expect(withField(file, 'basedOn', { facts: '12345678' })).toBe(
      file.replace('  - a\n', "  - a\nbasedOn:\n  facts: '12345678'\n"),
    );
  });

  it('replaces the one that is there, wherever it stands', () => {
    const before = file.replace('phrases:', "basedOn:\n  facts: '00000000'\n  sections:\n    a: '1'\nphrases:");
    expect(withField(before, 'basedOn', { facts: '1' })).toBe(
      file.replace('phrases:', "basedOn:\n  facts: '1'\nphrases:"),
    );
  });

  it('replaces the last one', () => {
    const before = file.replace('  - a\n', "  - a\nbasedOn:\n  facts: '00000000'\n");
    expect(withField(before, 'basedOn', { facts: '1' })).toBe(before.replace('00000000', '1'));
  });

  it('refuses a file without front matter', () => {
    expect(() => withField('Text\n', 'basedOn', {})).toThrow(/front matter/);
  });
});
