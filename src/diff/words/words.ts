/** Two texts word by word, typography aside. */
import { diffArrays } from 'diff'
import { bare } from '../../text/bare.ts'
import { fold } from './fold.ts'
import type { WordRun } from '../schema.ts'

/** More differing words than this are not worth aligning: one text replaced the other. */
const mostEdits = 1000

/**
 * What stayed, what went and what came. The words that stayed and came, put together, are the text after; those that
 * stayed and went are the text before, up to typography.
 */
export const wordRuns = (before: string, after: string): WordRun[] => {
  const [a, b] = [tokens(before), tokens(after)]
  const parts = diffArrays(a.map(key), b.map(key), { maxEditLength: mostEdits })
  if (!parts) return joined([run('removed', before), run('added', after)])
  let [i, j] = [0, 0]
  const runs = parts.flatMap(({ added, removed, count }) => {
    if (removed) return [run('removed', a.slice(i, (i += count)).join(''))]
    const text = run(added ? 'added' : 'same', b.slice(j, j + count).join(''))
    // A word that is now the first has lost the blank before it to what went.
    const blank = added || /^\s/.test(b[j] ?? '') ? '' : (/^\s*/.exec(a[i] ?? '')?.[0] ?? '')
    j += count
    if (!added) i += count
    return blank === '' ? [text] : [run('removed', blank), text]
  })
  return joined(bridged(runs))
}

/** Words and signs each with the blank before them, so that blanks alone never differ. */
const tokens = (text: string): string[] => text.match(/\s*(?:[\p{L}\p{N}]+|[^\s\p{L}\p{N}])|\s+$/gu) ?? []

const key = (token: string): string => fold(token).trim() || bare(token).trim()

const run = (op: WordRun['op'], text: string): WordRun => ({ op, text })

/** Signs or one short word left standing between two changes read worse than one longer change. */
const bridged = (runs: readonly WordRun[]): WordRun[] =>
  runs.flatMap((one, i) => {
    const between = i > 0 && i < runs.length - 1 && runs[i - 1]?.op !== 'same' && runs[i + 1]?.op !== 'same'
    const slight = one.op === 'same' && !/[\p{L}\p{N}]{3}/u.test(one.text) && one.text.length < 6
    return between && slight ? [run('removed', one.text), run('added', one.text)] : [one]
  })

/** Neighbours of the same kind put together; of a change, what went before what came. */
const joined = (runs: readonly WordRun[]): WordRun[] => {
  const result: WordRun[] = []
  let [went, came] = ['', '']
  const flush = () => {
    if (went) result.push(run('removed', went))
    if (came) result.push(run('added', came))
    ;[went, came] = ['', '']
  }
  for (const { op, text } of runs) {
    if (op === 'removed') went += text
    else if (op === 'added') came += text
    else {
      flush()
      const last = result.at(-1)
      if (last?.op === 'same') result[result.length - 1] = run('same', last.text + text)
      else if (text) result.push(run('same', text))
    }
  }
  flush()
  return result
}
