import { visibleName } from '../../../text/controls.ts'
import { counted } from '../../../wording/language.ts'
import type { Language } from '../../../wording/language.ts'

/** What was written, and where to read what it means. */
export function exportText(tables: ReadonlyMap<string, number>, dir: string, language: Language): string {
  const rows = [...tables.values()].reduce((sum, one) => sum + one, 0)
  return `${words[language](tables.size, rows, visibleName(dir))}\n`
}

const words: Readonly<Record<Language, (tables: number, rows: number, dir: string) => string>> = {
  en: (tables, rows, dir) =>
    `${counted(tables, ['table', 'tables', 'tables'], 'en')} with ${counted(rows, ['row', 'rows', 'rows'], 'en')} in ${dir}; slovnik.csv tells what the columns are.`,
  cs: (tables, rows, dir) =>
    `${dir}: ${counted(tables, ['tabulka', 'tabulky', 'tabulek'], 'cs')}, celkem ${counted(rows, ['řádek', 'řádky', 'řádků'], 'cs')}; sloupce vysvětluje slovnik.csv.`,
}
