import { describe, expect, it } from 'vitest';
import { commandIn, type CommandRow } from '../../src/search/commands.ts';

const commands: readonly CommandRow[] = [
  ['listeners', 'emqx ctl listeners'],
  ['listeners-start', 'emqx ctl listeners start'],
  ['broker', 'emqx ctl broker'],
  ['broker-stats', 'emqx ctl broker stats'],
  ['vm', 'emqx ctl vm'],
  ['ping', 'emqx ping'],
];

describe('a command in a query', () => {
  it.each([
    ['emqx ctl listeners', 'listeners'],
    ['emqx_ctl listeners', 'listeners'],
    ['./bin/emqx ctl listeners', 'listeners'],
    ['emqx  ctl   listeners', 'listeners'],
    ['ctl broker stats', 'broker-stats'],
    ['EMQX CTL Broker', 'broker'],
    ['what does emqx ctl listeners start tcp:default do', 'listeners-start'],
    ['emqx ctl 怎么看 emqx ctl vm memory', 'vm'],
    ['docker exec emqx emqx ping', 'ping'],
  ])('%s leads to %s', (text, id) => {
    expect(commandIn(text, commands)?.[0]).toBe(id);
  });

  it.each(['listeners', 'emqx ctl', 'emqx ctl vmware', 'emqx ctl broker-x', 'tcp:default listeners', 'sectl vm'])(
    '%s names none',
    (text) => {
      expect(commandIn(text, commands)).toBeUndefined();
    },
  );

  it('is not looked for in a log', () => {
    expect(commandIn(`emqx ctl vm ${'x'.repeat(300)}`, commands)).toBeUndefined();
  });
});
