/** The program as users run it, but in the process of the test: for all that needs no process of its own. */
import { expect, vi } from 'vitest'
import { main } from '../../src/cli/main.ts'

export interface Ran {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs asz in a folder, with nothing of the developer's own settings. */
export async function here(args: readonly string[], cwd: string, env: Record<string, string> = {}): Promise<Ran> {
  const written = { out: '', err: '' }
  const keep = (key: keyof typeof written) => (text: unknown, done?: unknown) => {
    written[key] += String(text)
    if (typeof done === 'function') queueMicrotask(() => void Reflect.apply(done, undefined, []))
    return true
  }
  const spies = [
    vi.spyOn(process.stdout, 'write').mockImplementation(keep('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(keep('err')),
  ]
  const before = process.cwd()
  for (const name of ['FORCE_COLOR', 'NO_COLOR', 'ASZ_DB']) vi.stubEnv(name, env[name])
  process.chdir(cwd)
  try {
    const code = await main(args)
    expect(written.err, 'no stack trace reaches a user').not.toMatch(/\n\s+at /)
    return { code, ...written }
  } finally {
    process.chdir(before)
    vi.unstubAllEnvs()
    for (const spy of spies) spy.mockRestore()
    for (const stream of [process.stdout, process.stderr]) stream.removeAllListeners('error')
  }
}
