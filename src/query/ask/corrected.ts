/** What of the rows of an answer people corrected by hand. */
import type { Store } from '../../store/file/open.ts'

interface Corrected {
  readonly pointer: string
  readonly was: string
}

/**
 * Tells of a row which of its values were corrected, each with what was read: `phone: +420774000001`; undefined where none was. A row
 * of a whole document has all of its values.
 */
export function tellerOfCorrections(
  store: Store,
): (revision: number, pointer: string | undefined) => string | undefined {
  const find = store.prepare<[number], Corrected>(
    'select pointer, was from correction where revision = ? order by position',
  )
  const isAny = store.prepare('select 1 from correction limit 1').get() !== undefined
  const known = new Map<number, readonly Corrected[]>()
  return (revision, pointer) => {
    if (!isAny) return undefined
    const all = known.get(revision) ?? find.all(revision)
    known.set(revision, all)
    const isWhole = pointer === undefined || pointer === '/title'
    const own = all.filter((one) => isWhole || one.pointer === pointer || one.pointer.startsWith(`${pointer}/`))
    return own.length === 0 ? undefined : own.map(({ pointer: at, was }) => `${nameOf(at)}: ${was}`).join('; ')
  }
}

/** The last name of a pointer: `phone`. */
const nameOf = (pointer: string): string => pointer.split('/').findLast((key) => !/^\d+$/.test(key)) ?? pointer
