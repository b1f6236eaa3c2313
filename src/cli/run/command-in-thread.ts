/** Runs a command in a thread, and writes for it what it writes. */
import { memoryLimitMegabytes, timeLimitSeconds } from '../../batch/thread/limits.ts'
import { Interrupted } from '../../batch/interrupted.ts'
import { runThread } from '../../batch/thread/thread.ts'
import { threadScript } from '../../batch/thread/script.ts'
import { InputError } from '../../source/input-error.ts'
import { STANDARD_INPUT } from '../../source/standard-input.ts'
import { FromThread } from './command-messages.ts'
import { processTerminal } from '../main.ts'
import { stopOnSignals } from '../signals.ts'
import { exitCodes } from '../terminal.ts'
import type { Output } from '../terminal.ts'
import { workWords } from '../words/work.ts'
import { inputErrorText } from '../text/error.ts'

/** @param trouble the exit code of a document that takes too long or too much memory */
export async function runInThread(argv: readonly string[], trouble: number): Promise<number> {
  const terminal = processTerminal(argv)
  const stop = stopOnSignals()
  let exitCode: number = exitCodes.ok
  try {
    await runThread({
      ...threadScript('command'),
      data: { argv, out: styleOf(terminal.out), err: styleOf(terminal.err) },
      timeLimitSeconds,
      memoryLimitMegabytes,
      signal: stop.signal,
      // Only what names it reads it: it may be a shell's list of other things to do.
      ...(argv.includes(STANDARD_INPUT) && { input: process.stdin }),
      onMessage: (message, thread) => {
        const said = FromThread.parse(message)
        if ('exitCode' in said) exitCode = said.exitCode
        else
          terminal[said.to].write(said.text).then(
            () => {
              thread.postMessage({ written: said.id })
            },
            (error: unknown) => {
              thread.postMessage({ written: said.id, error: error instanceof Error ? error.message : String(error) })
            },
          )
      },
    })
    return exitCode
  } catch (error) {
    if (error instanceof Interrupted) {
      await terminal.err.write(`asz: ${workWords[terminal.err.language].interrupted}\n`)
      return exitCodes.interrupted
    }
    if (!(error instanceof InputError)) throw error
    await terminal.err.write(inputErrorText(error, terminal.err))
    return trouble
  } finally {
    stop.release()
  }
}

const styleOf = ({ isTTY, width, language, chalk }: Output) => ({ isTTY, width, language, level: chalk.level })
