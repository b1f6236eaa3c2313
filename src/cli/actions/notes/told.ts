/** How commands that add notes tell what they did. */
import { visible } from '../../../text/controls.ts'
import { commandName } from '../../command-name.ts'
import { exitCodes } from '../../terminal.ts'
import type { Terminal } from '../../terminal.ts'
import { refusalText } from '../../text/error.ts'
import { noteWords } from '../../words/notes.ts'

export async function done(
  { out }: Terminal,
  lines: readonly string[],
  file: string,
  isApplied: boolean,
): Promise<void> {
  const words = noteWords[out.language]
  const all = [...lines, words.keptIn(file), ...(isApplied ? [] : [words.later(`${commandName} import`)])]
  await out.write(all.map((line) => `${visible(line)}\n`).join(''))
}

export async function refuse(terminal: Terminal, what: string, hints: readonly string[]): Promise<void> {
  await terminal.err.write(refusalText(what, hints, terminal.err))
  terminal.exitCode = exitCodes.failed
}
