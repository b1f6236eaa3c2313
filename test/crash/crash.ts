/** Kills real imports at chosen and at random moments and lets them go on, for the suite and for the soak test. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, letter, root } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'

const script = join(root, 'test/crash/import-until.mjs')

/**
 * What an import is doing: it looks for files, reads their bytes, extracts documents, stores them, or compares, checks and
 * publishes what it stored.
 */
export const stages = ['walk', 'read', 'extract', 'store', 'publish'] as const
export type Stage = (typeof stages)[number]

export interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly code: number | null
  readonly out: string
  readonly err: string
  /** The stages that it went through, in order; it was killed in the last one. */
  readonly through: readonly Stage[]
  /** From its first stage to its end. */
  readonly milliseconds: number
}

/**
 * When an import is stopped: right after an event (from 1), while a document is read (from 1, so in the middle of a transaction
 * of several), when a stage is entered (from 1), or some milliseconds after its first stage began.
 */
export type Stop = { readonly [Place in 'event' | 'document' | Stage]?: number } & { readonly milliseconds?: number }

/** Runs an import to its end or to a stop; in the mode `real` it extracts in threads as ever. */
export const importUntil = (
  { db, folder }: Inbox,
  { milliseconds, ...places }: Stop = {},
  mode: 'quick' | 'slow' | 'real' = 'quick',
): Promise<Ended> => {
  const where = Object.entries(places).flat().map(String)
  return ended([script, join(root, 'dist'), db, join(folder, 'in'), mode, ...where], milliseconds)
}

/** Runs a program of node to its end, or to the moment when it is killed, so many milliseconds after its first stage began. */
export function ended(args: readonly string[], milliseconds?: number, cwd?: string): Promise<Ended> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe', 'pipe'], cwd })
  let timer: NodeJS.Timeout | undefined
  let [out, err, letters] = ['', '', '']
  let begun = 0
  child.stdio[3]?.on('data', (data: Buffer) => {
    letters += data.toString()
    if (begun > 0) return
    begun = performance.now()
    if (milliseconds !== undefined) timer = setTimeout(() => child.kill('SIGKILL'), milliseconds)
  })
  child.stdout?.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr?.on('data', (data: Buffer) => (err += data.toString()))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      const through = Array.from(letters).flatMap((letter) => stages.find((stage) => stage.startsWith(letter)) ?? [])
      resolve({ code, signal, out, err, through, milliseconds: performance.now() - begun })
    })
  })
}

/** Short documents, a bad one and a copy among them, so that an import of them takes many steps in little time. */
export function fill(box: Inbox, documents: number): void {
  for (let i = 0; i < documents; i++) box.put(`${String(i).padStart(5, '0')}.txt`, letter(`pozdrav číslo ${i}`))
  box.put('bad.txt', Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001', 'hex'))
  box.put('copy.txt', letter('pozdrav číslo 0'))
}

/** The state that an import of the inbox brings when nothing stops it, and what was published before it. */
export interface Expected {
  readonly before: Record<string, unknown[]> | undefined
  readonly after: Record<string, unknown[]>
  /** How many events it has. */
  readonly events: number
  readonly through: readonly Stage[]
  readonly milliseconds: number
}

export async function uninterrupted(box: Inbox, mode: 'quick' | 'slow' | 'real' = 'quick'): Promise<Expected> {
  const saved = existsSync(box.db) ? readFileSync(box.db) : undefined
  const before = saved && dump(box.db)
  const { out, err, through, milliseconds } = await importUntil(box, {}, mode)
  if (out === '') throw new Error(err)
  const after = dump(box.db)
  if (saved) writeFileSync(box.db, saved)
  else rmSync(box.db)
  return { before, after, events: Number(out), through, milliseconds }
}

/**
 * Stops an import again and again, then lets it end.
 *
 * @param kills counts them by the stage that they fell in
 * @returns what does not hold, empty when all does
 */
export async function crashAndResume(
  box: Inbox,
  expected: Expected,
  stops: readonly Stop[],
  mode: 'quick' | 'slow' | 'real' = 'quick',
  kills = new Map<Stage, number>(),
): Promise<string[]> {
  const faults: string[] = []
  const same = (state: unknown, as: unknown) => JSON.stringify(state) === JSON.stringify(as)
  for (const stop of stops) {
    const { signal, through } = await importUntil(box, stop, mode)
    const stage = through.at(-1)
    if (signal === 'SIGKILL' && stage) kills.set(stage, (kills.get(stage) ?? 0) + 1)
    const state = existsSync(box.db) && statSync(box.db).size > 0 ? dump(box.db) : undefined
    if (!same(state, expected.before) && !same(state, expected.after))
      faults.push(`half a state after ${JSON.stringify(stop)}`)
  }
  const { code, err } = await importUntil(box, {}, mode)
  if (code !== 0) faults.push(`code ${code}: ${err}`)
  if (!same(dump(box.db), expected.after)) faults.push(`another state after ${JSON.stringify(stops)}`)
  return faults
}

/** In turn a moment, an event, and a stage, each at random. */
export function randomStop({ events, through, milliseconds }: Expected, turn: number, random: () => number): Stop {
  const upTo = (count: number) => 1 + Math.floor(random() * count)
  if (turn % 3 === 0) return { milliseconds: random() * milliseconds }
  if (turn % 3 === 1) return { event: upTo(events) }
  const stage = stages[Math.floor(random() * stages.length)] ?? 'walk'
  // One that goes on enters a stage less often, for what is stored already is not done again.
  return { [stage]: upTo(Math.ceil(through.filter((one) => one === stage).length / 4)) }
}
