import { visibleName } from '../../text/controls.ts'
import { count } from './labels.ts'

/** What was written, and where to read what it means. */
export const exportText = (tables: ReadonlyMap<string, number>, dir: string): string => {
  const rows = [...tables.values()].reduce((sum, one) => sum + one, 0)
  return `${count(tables.size, 'table')} with ${count(rows, 'row')} in ${visibleName(dir)}; slovnik.csv tells what the columns are.\n`
}
