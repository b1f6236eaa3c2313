/** The thread of a command that works on documents' words. */
import { parentPort, workerData } from 'node:worker_threads'
import { Chalk } from 'chalk'
import { Started, ToThread } from './command-messages.ts'
import type { Style } from './command-messages.ts'
import { runCommand } from './run-command.ts'
import { exitCodes, OutputError } from '../terminal.ts'
import type { Output, Terminal } from '../terminal.ts'

const { argv, out, err } = Started.parse(workerData)
const say = (message: object): void => parentPort?.postMessage(message)
const waiting = new Map<number, (error: string | undefined) => void>()
let last = 0

parentPort?.on('message', (message: unknown) => {
  const { written, error } = ToThread.parse(message)
  waiting.get(written)?.(error)
  waiting.delete(written)
})

const output = (to: 'out' | 'err', { isTTY, width, language, level }: Style): Output => ({
  isTTY,
  width,
  language,
  chalk: new Chalk({ level }),
  write: (text) =>
    new Promise((resolve, reject) => {
      // Whoever reads may take any time.
      say({ worksOn: null })
      const id = ++last
      waiting.set(id, (error) => {
        if (error === undefined) resolve()
        else reject(new OutputError(error))
      })
      say({ id, to, text })
    }),
})

const terminal: Terminal = {
  out: output('out', out),
  err: output('err', err),
  exitCode: exitCodes.ok,
  worksOn: (worksOn) => {
    say({ worksOn })
  },
}
void runCommand(argv, terminal).then((exitCode) => {
  say({ exitCode })
  parentPort?.close()
})
