/** Words that have to do with each other, from the table that ships and the one that somebody keeps beside a database. */
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { stem } from '../language/morphology/stem.ts'
import { bare } from '../text/bare.ts'
import { decode } from '../source/decode.ts'
import { InputError } from '../source/input-error.ts'
import { readBytes } from '../source/read.ts'
import { realPath } from '../source/real-path.ts'

/** What has to do with a word or phrase in any case form; nothing where no line of the tables has it. */
export type Related = (words: string) => readonly string[]

const SHIPPED = fileURLToPath(new URL('../../data/related.txt', import.meta.url))

/** Where the table of a database is kept: `asz.sqlite.related.txt`. */
export const relatedFile = (db: string): string => `${realPath(db)}.related.txt`

/** @throws InputError for a line that is none, with its number */
export function loadRelated(db: string): Related {
  const own = db === '' ? undefined : relatedFile(db)
  const groups = [SHIPPED, ...(own !== undefined && existsSync(own) ? [own] : [])].flatMap((file) =>
    groupsOf(decode(readBytes(file), file).text, file),
  )
  return (words) => {
    const wanted = stemsOf(words)
    const found = groups.filter((group) => group.some((one) => stemsOf(one) === wanted)).flat()
    return [...new Set(found)].filter((one) => stemsOf(one) !== wanted)
  }
}

/** The groups of a table: a line each, `theme: word, word, two words`; what follows # is a remark. */
export const groupsOf = (text: string, file: string): string[][] =>
  text.split(/\r?\n/).flatMap((line, i) => {
    const remark = line.indexOf('#')
    const told = (remark < 0 ? line : line.slice(0, remark)).trim()
    if (told === '') return []
    const [, list] = /^[^:,]+:(.+)$/.exec(told) ?? []
    if (list === undefined)
      throw new InputError(file, 'is no line of related words: expected theme: word, word', { line: i + 1, column: 1 })
    const words = list.split(',').map((one) => one.replaceAll('"', ' ').trim())
    return [words.filter((one) => /\p{L}/u.test(one))]
  })

const stemsOf = (words: string): string => (bare(words).match(/[\p{L}\p{N}]+/gu) ?? []).map(stem).join(' ')
