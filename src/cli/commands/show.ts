import type { Command } from 'commander'
import { dbOption, formatOption, positive, withoutPersonalDataOption } from '../options.ts'
import type { Terminal } from '../terminal.ts'
import type { ShowOptions } from '../actions/show.ts'

export function registerShow(program: Command, terminal: Terminal): void {
  program
    .command('show')
    .description('Show where a value comes from: the words of the source.')
    .argument('<id>', 'a document: its id or the beginning of it, its file, its town')
    .argument('[pointer]', 'JSON Pointer of a value, as /content/ico or ico; without it all values are listed')
    .option('--revision <number>', 'an older revision, counted from 1', positive)
    .addOption(formatOption(['text', 'json'], 'text'))
    .addOption(dbOption())
    .addOption(withoutPersonalDataOption())
    .addHelpText('after', examples)
    .action(async (id: string, pointer: string | undefined, options: ShowOptions) => {
      const { show } = await import('../actions/show.ts')
      await show(id, pointer, options, terminal)
    })
}

const examples = `
Examples:
  asz show Jihlava                                     the values of the one document about Jihlava
  asz show cooperation_description:00286010            all values with their pointers and lines
  asz show cooperation_description:00286010 /content/ico
  asz show 00286010 /content/activities/0              a value with all its parts
  asz show jihlava.txt /content/contacts/0/phone --format json`
