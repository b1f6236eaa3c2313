/** Kills real imports at chosen and at random moments and lets them go on, for the suite and for the soak test. */
import { spawn } from 'node:child_process'
import { existsSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { dump, letter, root } from '../batch/inbox.ts'
import type { Inbox } from '../batch/inbox.ts'

const script = join(root, 'test/crash/import-until.mjs')

export interface Ended {
  readonly signal: NodeJS.Signals | null
  readonly code: number | null
  readonly out: string
  readonly err: string
}

/**
 * When an import is stopped: right after an event (from 1), while a document is read (from 1, so in the middle of a transaction
 * of several), or some milliseconds after its process began.
 */
export interface Stop {
  readonly event?: number
  readonly document?: number
  readonly milliseconds?: number
}

/** Runs an import to its end or to a stop; in the mode `real` it extracts in threads as ever. */
export const importUntil = (
  { db, folder }: Inbox,
  { event = 0, document = 0, milliseconds }: Stop = {},
  mode: 'quick' | 'slow' | 'real' = 'quick',
): Promise<Ended> =>
  ended([script, join(root, 'dist'), db, join(folder, 'in'), String(event), mode, String(document)], milliseconds)

/** Runs a program of node to its end, or to the moment when it is killed. */
export function ended(args: readonly string[], milliseconds?: number, cwd?: string): Promise<Ended> {
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'], cwd })
  const timer = milliseconds === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), milliseconds)
  let [out, err] = ['', '']
  child.stdout.on('data', (data: Buffer) => (out += data.toString()))
  child.stderr.on('data', (data: Buffer) => (err += data.toString()))
  return new Promise((resolve) => {
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code, signal, out, err })
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
}

export async function uninterrupted(box: Inbox, mode: 'quick' | 'slow' | 'real' = 'quick'): Promise<Expected> {
  const saved = existsSync(box.db) ? readFileSync(box.db) : undefined
  const before = saved && dump(box.db)
  const { out, err } = await importUntil(box, {}, mode)
  if (out === '') throw new Error(err)
  const after = dump(box.db)
  if (saved) writeFileSync(box.db, saved)
  else rmSync(box.db)
  return { before, after, events: Number(out) }
}

/**
 * Stops an import again and again, then lets it end.
 *
 * @returns what does not hold, empty when all does
 */
export async function crashAndResume(
  box: Inbox,
  expected: Expected,
  stops: readonly Stop[],
  mode: 'quick' | 'slow' | 'real' = 'quick',
): Promise<string[]> {
  const faults: string[] = []
  const same = (state: unknown, as: unknown) => JSON.stringify(state) === JSON.stringify(as)
  for (const stop of stops) {
    await importUntil(box, stop, mode)
    const state = existsSync(box.db) && statSync(box.db).size > 0 ? dump(box.db) : undefined
    if (!same(state, expected.before) && !same(state, expected.after))
      faults.push(`half a state after ${JSON.stringify(stop)}`)
  }
  const { code, err } = await importUntil(box, {}, mode)
  if (code !== 0) faults.push(`code ${code}: ${err}`)
  if (!same(dump(box.db), expected.after)) faults.push(`another state after ${JSON.stringify(stops)}`)
  return faults
}
