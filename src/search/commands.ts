import { control } from '../model/site-facts.ts';

/** `emqx `: what stands before the last word of the command, and is often left out. */
const PROGRAM = control.replace(/\S+$/, '');
/** `emqx_ctl`, its name as a program of its own in older versions. */
const ONE_WORD = control.replaceAll(' ', '_');

/** A command of the reference page: `[section, command]`, such as `['clients-show', 'emqx ctl clients show']`. */
export type CommandRow = readonly [id: string, command: string];

/** Longer texts are logs, in which a command is said in passing. */
const MAX_TEXT = 200;

/**
 * The command a text names, of several the one that says most. What follows it, an argument or an option, does not matter.
 * @example commandIn('emqx_ctl clients show dev-42', commands)?.[0] // 'clients-show'
 */
export function commandIn(text: string, commands: readonly CommandRow[]): CommandRow | undefined {
  if (text.length > MAX_TEXT) return undefined;
  const typed = text.toLowerCase().replace(/\s+/g, ' ').replace(ONE_WORD, control);
  return commands.filter(([, command]) => isNamed(command, typed)).sort(([, a], [, b]) => b.length - a.length)[0];
}

/** Its words stand in the text, whole; `ctl listeners` will do. */
function isNamed(command: string, typed: string): boolean {
  const words = command.startsWith(`${control} `) ? command.replace(PROGRAM, '') : command;
  const at = ` ${typed}`.search(new RegExp(`[^\\w]${RegExp.escape(words)}(?![\\w-])`));
  return at >= 0;
}

/** Most commands' ids are their words. @example idOfCommand('emqx ctl clients show') // 'clients-show' */
export function idOfCommand(command: string): string {
  return command.replace(`${control} `, '').replace(PROGRAM, '').replaceAll(' ', '-');
}
