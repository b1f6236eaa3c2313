/**
 * Runs that found nothing to do publish nothing, so the database cannot tell of them. They are remembered beside it, in
 * `FILE.idle`, one JSON object a line, until the next copy of the database takes them in.
 */
import { closeSync, existsSync, fsyncSync, openSync, rmSync, writeSync } from 'node:fs'
import { readBytes } from '../../source/read.ts'
import { fileMode } from './connect.ts'
import type { RunRow } from '../runs.ts'
import { StoreError } from './store-error.ts'

export type IdleRun = RunRow & { readonly status: 'unchanged'; readonly finished_at: string; readonly summary: string }

const idleFile = (path: string): string => `${path}.idle`

/**
 * The runs that found nothing to do in a state of a database (`stateOf`), the oldest first.
 *
 * @throws StoreError when what stands there cannot be read
 */
export function idleRuns(path: string, base: string): IdleRun[] {
  if (!existsSync(idleFile(path))) return []
  return textOf(idleFile(path))
    .split('\n')
    .flatMap((line) => read(line) ?? [])
    .filter((run) => run.base === base)
}

/** All that stands beside a database of runs that found nothing to do; empty where nothing does. */
export const idleText = (path: string): string => (existsSync(idleFile(path)) ? textOf(idleFile(path)) : '')

function textOf(file: string): string {
  try {
    return Buffer.from(readBytes(file)).toString('utf8')
  } catch (error) {
    const reason = error instanceof Error ? error.message : ''
    throw new StoreError(
      ['{path}: cannot be read ({why})', { path: file, why: reason }],
      'asz keeps runs in it: move away what is there',
    )
  }
}

const texts = ['asz_version', 'request', 'started_at', 'finished_at', 'base', 'summary']

const isIdleRun = (value: unknown): value is IdleRun => {
  if (typeof value !== 'object' || value === null) return false
  const columns = new Map<string, unknown>(Object.entries(value))
  return (
    Number.isInteger(columns.get('id')) &&
    columns.get('status') === 'unchanged' &&
    columns.get('resumed') === 0 &&
    texts.every((name) => typeof columns.get(name) === 'string')
  )
}

/** A line that a power cut tore is as if its run had not been. */
function read(line: string): IdleRun | undefined {
  try {
    const run: unknown = JSON.parse(line)
    return isIdleRun(run) ? run : undefined
  } catch {
    return undefined
  }
}

/** Remembers a run, safe on the disk. The caller holds the lock. */
export function addIdleRun(path: string, run: IdleRun): void {
  const file = openSync(idleFile(path), 'a', fileMode)
  try {
    // The first line break ends a line that a power cut tore.
    writeSync(file, `\n${JSON.stringify(run)}\n`)
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}

/** To be called when another state is published. */
export const dropIdleRuns = (path: string): void => {
  rmSync(idleFile(path), { force: true })
}
