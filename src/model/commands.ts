import { commandTasks, type Command, type CommandTable } from './commands-schema.ts';
import type { Fault } from './fault.ts';
import type { KnownPages } from './glossary.ts';

/** Ids of the sections that are no command of their own. */
export const commandSections = { absent: 'absent', files: 'files' } as const;

/** Commands by what one is doing, in the order of the page. */
export function tasksOf({ commands }: CommandTable): readonly (readonly [Command['task'], readonly Command[]])[] {
  return commandTasks
    .map((task) => [task, commands.filter((command) => command.task === task)] as const)
    .filter(([, own]) => own.length > 0);
}

/** Every section a link to the page may name. */
export function commandAnchors({ commands, absent, files }: CommandTable): readonly string[] {
  const tasks = commands.map(({ task }) => `task-${task}`);
  const rows = [...commands, ...absent, ...files].map(({ id }) => id);
  return [...new Set([...tasks, ...Object.values(commandSections)]), ...rows];
}

/** Checks what the schema cannot see: references and anchors. */
export function checkCommands(table: CommandTable, file: string, known: KnownPages): readonly Fault[] {
  const faults: Fault[] = [];
  const anchors = commandAnchors(table);
  for (const id of new Set(anchors.filter((anchor, place) => anchors.indexOf(anchor) !== place))) {
    const field = (['files', 'absent', 'commands'] as const)
      .map((list) => [list, table[list].findLastIndex((row) => row.id === id), 'id'] as const)
      .find(([, place]) => place >= 0);
    const what = `the id "${id}" stands twice`;
    faults.push({ code: 'row-twice', file, field, what, mend: 'Give each row its own id.' });
  }
  for (const list of ['commands', 'absent'] as const) {
    for (const [place, row] of table[list].entries()) {
      for (const [at, id] of row.answers.entries()) {
        if (known.answers.has(id)) continue;
        const field = [list, place, 'answers', at];
        const what = `the answer "${id}" of "${row.command}" does not exist`;
        faults.push({ code: 'answer-unknown', file, field, what, mend: 'Name the id of an answer.' });
      }
    }
  }
  for (const [place, { output }] of table.commands.entries()) {
    if (output?.mark === undefined || output.text.includes(output.mark)) continue;
    const what = `the output has no "${output.mark}"`;
    const field = ['commands', place, 'output', 'mark'];
    faults.push({ code: 'mark-nothing', file, field, what, mend: 'Copy the word from the output.' });
  }
  return faults;
}
