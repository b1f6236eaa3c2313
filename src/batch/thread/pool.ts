import { Worker } from 'node:worker_threads'
import { deadline } from './deadline.ts'
import type { Beat } from './deadline.ts'
import type { Chain } from '../../store/chain/corrections.ts'
import { Answer, documentIn } from './extractor.ts'
import type { Extractor, Reading, Request } from './extractor.ts'
import type { FailureCode } from '../../store/schema.ts'
import type { Taught } from '../../language/lexicon/taught.ts'
import { allowCollecting } from './garbage.ts'
import { TroubleError } from '../import/refusal.ts'
import type { Failure } from '../import/told/failure.ts'
import { threadScript } from './script.ts'
import type { Policy } from '../policy.ts'
import type { Stage } from '../../record/shown/stages.ts'
import { isShortOfFiles } from '../../source/files-left.ts'
import { wordsOf } from '../../wording/template.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

export interface PoolSettings {
  /** How many threads at most; they are made when they are needed. */
  readonly size: number
  /** For one document. */
  readonly timeLimitSeconds: number
  /** For one thread. */
  readonly memoryLimitMegabytes: number
  /** The limits of a document that are not the default ones, by name. */
  readonly limits?: Readonly<Record<string, number>>
  /** The list of municipalities; absent: the one that comes with asz. */
  readonly municipalities?: string
  /** Labels that people taught. */
  readonly taught?: readonly Taught[]
  /** Have each document tell why it was taken for its kind. */
  readonly isExplained?: boolean
  /** Have each document show a stage of its reading. */
  readonly shows?: Stage
  /** The option that allows a document more time; absent: that of `asz import` itself. */
  readonly moreTime?: string
  /** What the threads run. */
  readonly script?: URL
  /** What tells the time that a document takes. */
  readonly beat?: Beat
}

/** A thread takes a third of a second to begin with, so another one is worth it only from so many documents on. */
const DOCUMENTS_A_THREAD = 24

/**
 * Extracts documents in threads of their own. A thread that takes too long, runs out of memory or breaks down is ended and
 * replaced, and the document that it worked on has failed; no other is touched. Chains go before the documents that wait.
 */
export function workerPool(settings: PoolSettings): Extractor {
  const idle: Worker[] = []
  const waiting: (() => void)[] = []
  const all = new Set<Worker>()
  let busy = 0
  let begun = 0
  let isClosed = false

  async function turn(isFirst: boolean): Promise<void> {
    const room = Math.min(settings.size, 1 + Math.floor(begun / DOCUMENTS_A_THREAD))
    if (!isFirst) begun++
    if (busy < room) busy++
    else await new Promise<void>((resolve) => (isFirst ? waiting.unshift(resolve) : waiting.push(resolve)))
  }

  /** Hands the turn on to who waits longest. */
  function done(): void {
    const next = waiting.shift()
    if (next) next()
    else busy--
  }

  async function answerTo(request: Request, file: string): Promise<Got> {
    await turn('chain' in request)
    try {
      if (isClosed) return failed(file, 'fault', 'was not read: the work was stopped')
      const worker = idle.pop() ?? (await started(settings, all))
      const { got, isWell } = await ask(worker, request, file, settings)
      if (isWell) idle.push(worker)
      else await ended(worker, all)
      return got
    } catch (error) {
      const why = String(error)
      return failed(
        file,
        'fault',
        isShortOfFiles(error)
          ? ['asz failed on this document; let asz open more files: ulimit -n 1024 ({why})', { why }]
          : ['asz failed on this document; please report it ({why})', { why }],
      )
    } finally {
      done()
    }
  }

  async function extract(bytes: Uint8Array, file: string, policy?: Policy): Promise<Reading> {
    const { shows } = settings
    const got = await answerTo({ bytes, file, ...(policy && { policy }), ...(shows && { shows }) }, file)
    if ('json' in got) return { ...got, document: documentIn(got.json) }
    return 'failure' in got ? got : notAsked(file)
  }

  async function correct(chain: Chain) {
    const got = await answerTo({ chain }, chain.document)
    if ('corrections' in got) return got.corrections
    const { code, message: why } = ('failure' in got ? got : notAsked(chain.document)).failure
    throw new TroubleError(chain.document, code, [
      "put in order with the document's other revisions, it {why}",
      { why },
    ])
  }

  return {
    extract,
    correct,
    close: async () => {
      isClosed = true
      await Promise.all([...all].map((worker) => ended(worker, all)))
    },
  }
}

/** What a thread answered, or why it did not. */
type Got = Answer | { readonly failure: Failure }

const failed = (file: string, code: FailureCode, problem: FileProblem): { failure: Failure } => ({
  failure: { file, code, message: wordsOf(problem) },
})

const notAsked = (file: string) => failed(file, 'fault', 'was answered by something else; please report it')

async function ended(worker: Worker, all: Set<Worker>): Promise<void> {
  all.delete(worker)
  await worker.terminate()
}

/** A thread that has loaded all it needs, so that a document's time does not begin with that. */
async function started(settings: PoolSettings, all: Set<Worker>): Promise<Worker> {
  allowCollecting()
  const { script, argv = [] } = settings.script ? { script: settings.script } : threadScript('read')
  const worker = new Worker(script, {
    argv: [...argv],
    workerData: {
      limits: settings.limits,
      municipalities: settings.municipalities,
      taught: settings.taught && [...settings.taught],
      isExplained: settings.isExplained,
    },
    resourceLimits: { maxOldGenerationSizeMb: settings.memoryLimitMegabytes },
    // What libraries print about a document is no part of what asz prints.
    stdout: true,
    stderr: true,
  })
  all.add(worker)
  // A thread that breaks down between two documents is found out by the next one.
  worker.on('error', () => undefined)
  await new Promise<void>((resolve, reject) => {
    worker.once('message', () => {
      worker.off('error', reject)
      resolve()
    })
    worker.once('error', reject)
    worker.once('exit', (code) => {
      reject(new Error(`a thread ended with code ${code} before it began`))
    })
  })
  return worker
}

/** What came of a request, and whether the thread that it was sent to can go on. */
interface Outcome {
  readonly got: Got
  readonly isWell: boolean
}

function ask(worker: Worker, request: Request, file: string, settings: PoolSettings): Promise<Outcome> {
  const { timeLimitSeconds, memoryLimitMegabytes, moreTime = '--timeout', beat } = settings
  return new Promise((resolve) => {
    const finish = (got: Got, isWell = false) => {
      endWait()
      worker.off('message', answered).off('error', broken).off('exit', left)
      resolve({ got, isWell })
    }
    const answered = (message: unknown) => {
      const answer = Answer.parse(message)
      if ('ready' in answer) return
      finish(answer, true)
    }
    const broken = (error: Error) => {
      const isMemory = 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
      finish(
        isMemory
          ? failed(file, 'memory', ['takes more than {megabytes} MB of memory', { megabytes: memoryLimitMegabytes }])
          : failed(file, 'fault', ['ended the thread that read it ({why}); please report it', { why: error.message }]),
      )
    }
    const left = (code: number) => {
      finish(
        failed(file, 'fault', ['ended the thread that read it ({why}); please report it', { why: `code ${code}` }]),
      )
    }
    const late = () => {
      finish(
        failed(file, 'timeout', [
          'takes longer than {seconds} seconds; {option} allows it more',
          { seconds: timeLimitSeconds, option: moreTime },
        ]),
      )
    }
    const endWait = deadline(timeLimitSeconds, late, beat)
    worker.on('message', answered).on('error', broken).on('exit', left)
    worker.postMessage(request)
  })
}
