/** Runs a script that works on documents in a thread of its own, so that it can be ended whatever it does. */
import type { Readable } from 'node:stream'
import { Worker } from 'node:worker_threads'
import { z } from 'zod'
import { isShortOfFiles } from '../../source/files-left.ts'
import { InputError } from '../../source/input-error.ts'
import { deadline } from './deadline.ts'
import type { Beat } from './deadline.ts'
import { Interrupted } from '../interrupted.ts'
import type { ThreadScript } from './script.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

export interface ThreadSettings extends ThreadScript {
  /** What the script finds as its `workerData`. */
  readonly data: object
  /** For one document; what is no work on a document has all the time that it needs. */
  readonly timeLimitSeconds: number
  readonly memoryLimitMegabytes: number
  /** Ends it at once. */
  readonly signal: AbortSignal
  /** Everything that it says but what it works on. */
  readonly onMessage: (message: unknown, thread: Worker) => void
  /** What it reads as its standard input; absent: nothing. */
  readonly input?: Readable
  readonly beat?: Beat
}

/** What a thread tells of its work: the document that it begins, or null where it works on none. */
export type WorksOn = (document: string | null) => void

const Telling = z.object({ worksOn: z.string().nullable() })

/**
 * Ends when the script does.
 *
 * @throws InputError for a document that takes too long or too much memory, Interrupted when the signal ended it
 */
export function runThread(settings: ThreadSettings): Promise<void> {
  const { script, argv = [], data, timeLimitSeconds, memoryLimitMegabytes, signal, onMessage, input, beat } = settings
  const thread = new Worker(script, {
    argv: [...argv],
    workerData: data,
    resourceLimits: { maxOldGenerationSizeMb: memoryLimitMegabytes },
    stdin: input !== undefined,
  })
  if (input && thread.stdin) input.pipe(thread.stdin)
  let document: string | null = null
  let endWait = () => {}
  return new Promise<void>((resolve, reject) => {
    const end = (error: Error) => {
      reject(error)
      // Nobody waits for what a thread is in the middle of.
      thread.unref()
      void thread.terminate()
    }
    const about = (problem: FileProblem) => new InputError(document ?? 'asz', problem)
    const stop = () => {
      end(new Interrupted('interrupted'))
    }
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    thread.on('message', (message: unknown) => {
      const told = Telling.safeParse(message)
      if (!told.success) {
        onMessage(message, thread)
        return
      }
      endWait()
      document = told.data.worksOn
      const late = () => {
        end(about(['takes longer than {seconds} seconds', { seconds: timeLimitSeconds }]))
      }
      endWait = document === null ? () => {} : deadline(timeLimitSeconds, late, beat)
    })
    let failure: Error | undefined
    thread.once('error', (error: Error) => {
      failure = error
    })
    // What a thread said before it failed may arrive after its error: all has arrived when it has ended.
    thread.once('exit', () => {
      signal.removeEventListener('abort', stop)
      if (failure) reject(about(problemOf(failure, memoryLimitMegabytes)))
      else resolve()
    })
  }).finally(() => {
    endWait()
    input?.destroy()
  })
}

const problemOf = (error: Error, megabytes: number): FileProblem => {
  const why = error.message
  if ('code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY')
    return ['takes more than {megabytes} MB of memory', { megabytes }]
  return isShortOfFiles(error)
    ? ['asz failed; let asz open more files: ulimit -n 1024 ({why})', { why }]
    : ['asz failed; please report it ({why})', { why }]
}
