/** Times whole commands, their starts and children too. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const bin = fileURLToPath(new URL('../bin/asz.js', import.meta.url))

/**
 * Runs a command, in a folder or in this one; seconds on the clock and of the processor, by the shell's own keyword.
 * @type {(command: string, args: readonly string[], cwd?: string) => { clock: number, processor: number }}
 */
export const timed = (command, args, cwd) => {
  const { stderr, status } = spawnSync(
    'bash',
    ['-c', 'TIMEFORMAT=\'%R %U %S\'; time "$0" "$@" >/dev/null 2>/dev/null', command, ...args],
    { cwd, encoding: 'utf8', env: { ...process.env, LC_ALL: 'C' } },
  )
  const [clock, user, system] = stderr.trim().split(/\s+/).map(Number)
  if (status !== 0 || !(clock >= 0)) throw new Error(`${command} ${args.join(' ')} ended with code ${status}`)
  return { clock, processor: user + system }
}

/** Runs asz. */
export const timedAsz = (args, cwd) => timed(process.execPath, [bin, ...args], cwd)

export const median = (numbers) => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
