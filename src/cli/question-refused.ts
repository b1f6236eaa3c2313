import { QuestionError } from '../query/ask/question-error.ts'
import { visible } from '../text/controls.ts'
import { exitCodes } from './terminal.ts'
import type { Terminal } from './terminal.ts'

/** Says what was wrong with a question, and throws again what is none of its faults. */
export async function tellRefusal(error: unknown, terminal: Terminal): Promise<void> {
  if (!(error instanceof QuestionError)) throw error
  await terminal.err.write(`${terminal.err.chalk.red('asz:')} ${visible(error.message)}\n`)
  terminal.exitCode = exitCodes.usage
}
