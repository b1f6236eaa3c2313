/** A command in this process, with a terminal that keeps what is written. */
import { Chalk } from 'chalk'
import { Command, CommanderError } from 'commander'
import type { Register } from '../../src/cli/program.ts'
import { exitCodes } from '../../src/cli/terminal.ts'
import type { Output, Terminal } from '../../src/cli/terminal.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

export async function run(register: Register, args: readonly string[]): Promise<Ran> {
  const written = { out: '', err: '' }
  const output = (key: 'out' | 'err'): Output => ({
    isTTY: false,
    width: 80,
    language: 'en',
    chalk: new Chalk({ level: 0 }),
    write: (text) => {
      written[key] += text
      return Promise.resolve()
    },
  })
  const terminal: Terminal = { out: output('out'), err: output('err'), exitCode: exitCodes.ok }
  const program = new Command('asz').exitOverride().configureOutput({
    writeOut: (text) => (written.out += text),
    writeErr: (text) => (written.err += text),
  })
  register(program, terminal)
  for (const command of program.commands) command.exitOverride().copyInheritedSettings(program)
  try {
    await program.parseAsync([...args], { from: 'user' })
    return { code: terminal.exitCode, ...written }
  } catch (error) {
    if (error instanceof CommanderError) return { code: error.exitCode === 0 ? 0 : exitCodes.usage, ...written }
    throw error
  }
}
