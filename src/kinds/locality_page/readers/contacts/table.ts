/** Tables of contacts: which of their rows and columns are people. */
import type { Cell } from '../../../../document/block.ts'
import { Passage } from '../../../../text/passage.ts'
import type { Group } from './line.ts'
import { COLUMN, ROLE_AT_START } from './roles.ts'

type Rows = readonly (readonly Cell[])[]

/** A row a person; a table with a column a person, under their roles or beside the titles of the rows, is turned. */
export const byPerson = (rows: Rows): Rows => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0)
  const isTurned = rows.length > 1 && (isOfRoles(rows[0] ?? []) || (width > 2 && isOfTitles(rows)))
  if (!isTurned) return rows
  return Array.from({ length: width }, (_, i) => rows.flatMap((row) => row[i] ?? []))
}

const textOf = ({ lines }: Cell): Passage | undefined => (lines.length > 0 ? Passage.join(lines) : undefined)

/** Roles alone, several of them, perhaps behind the title of the row. */
const isOfRoles = (row: readonly Cell[]): boolean => {
  const [first, ...others] = row.map(textOf)
  const roles = first && !first.test(COLUMN) ? [first, ...others] : others
  return roles.length > 1 && roles.every((text) => text !== undefined && text.match(ROLE_AT_START)?.end === text.length)
}

const isOfTitles = (rows: Rows): boolean =>
  rows.filter(([first]) => first && textOf(first)?.test(COLUMN)).length > 1 &&
  rows.slice(1).every(([first]) => first && textOf(first)?.test(COLUMN))

/** Above rows that all reach somebody a row without a name, a phone and an e-mail holds the titles of the columns. */
export const withoutTitles = ([first, ...rows]: readonly Group[]): Group[] => {
  if (!first) return []
  const reaches = (group: Group): boolean =>
    group.some(({ tokens }) => tokens.some(({ type }) => type === 'name' || type === 'phone' || type === 'email'))
  if (rows.length === 0 || reaches(first) || !rows.every(reaches)) return [first, ...rows]
  const titles = first.map(({ text, tokens, isSentence }) => ({
    text,
    isSentence,
    tokens: tokens.map((token) => ({ ...token, type: 'label' as const })),
  }))
  return [titles, ...rows]
}
