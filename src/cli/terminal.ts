import { Chalk } from 'chalk'
import type { ChalkInstance } from 'chalk'
import type { Language } from '../wording/language.ts'

/** Where a command writes: results to `out`, talk to `err`. A command that did not do all it was asked sets `exitCode`. */
export interface Terminal {
  readonly out: Output
  readonly err: Output
  exitCode: number
  /** True while work goes on that must come to its end even if nobody reads what is printed. */
  outlivesReader?: boolean
  /** Tells who watches the time which document a command works on, or null for none; absent where nobody does. */
  readonly worksOn?: (document: string | null) => void
}

export interface Output extends Style {
  /** Resolves when it is written. */
  write(text: string): Promise<void>
  readonly isTTY: boolean
}

/** How a text is laid out. */
export interface Style {
  /** Characters in a line, at most 100 so that long lines stay readable. */
  readonly width: number
  readonly chalk: ChalkInstance
  readonly language: Language
}

/** Exit codes; scripts may rely on them. */
export const exitCodes = {
  ok: 0,
  /** Nothing could be done. */
  failed: 1,
  /** Wrong usage. */
  usage: 2,
  /** Done, but some documents failed. */
  partly: 3,
  /** The result looks wrong against the last one and was not published. */
  refused: 4,
  /** Another import of the same database runs. */
  locked: 11,
  /** Stopped by a signal; the next import goes on from there. */
  interrupted: 130,
} as const

/** Those of `asz diff`: as diff(1) has them. */
export const diffExitCodes = { same: 0, different: 1, trouble: 2 } as const

/** A result that could not be written. That talk cannot be is told nowhere, and stops nothing. */
export class OutputError extends Error {
  override readonly name = 'OutputError'
}

/** True unless whoever reads has enough (`asz parse … | head`), which is no error. */
export const isLost = (error: NodeJS.ErrnoException): boolean => error.code !== 'EPIPE'

export function systemTerminal(colour: boolean, language: Language): Terminal {
  return {
    out: output(process.stdout, colour, language),
    err: output(process.stderr, colour, language),
    exitCode: exitCodes.ok,
  }
}

/** A table that is wider is no longer followed by the eye; prose ends sooner. */
const WIDEST = 240
/** The columns of lines that are read as text. */
export const LINE = 100

/** Colour is for people at a terminal who did not turn it off (https://no-color.org). */
export const wantsColour = (argv: readonly string[], env: NodeJS.ProcessEnv): boolean =>
  !argv.includes('--no-color') && (env['NO_COLOR'] ?? '') === ''

function output(stream: NodeJS.WriteStream, colour: boolean, language: Language): Output {
  const isTTY = stream.isTTY || false
  const forced = Number(process.env['FORCE_COLOR'] ?? 0) > 0
  return {
    isTTY,
    language,
    width: Math.min(WIDEST, Math.max(40, isTTY ? stream.columns : 80)),
    chalk: new Chalk({ level: colour && (isTTY || forced) ? 1 : 0 }),
    write: (text) =>
      new Promise((resolve, reject) => {
        // Called with an error as well, when nobody reads any more or, as into a file on a full disk, nothing can be written.
        if (text === '' || stream.destroyed) resolve()
        else
          stream.write(text, (error) => {
            if (error && isLost(error) && stream === process.stdout) reject(new OutputError(error.message))
            else resolve()
          })
      }),
  }
}
