/** How fields are named, as their kinds declare it; a field that no kind has a name for is named by its key. */
import { fieldsOf, ofKinds } from '../kinds/declared.ts'
import type { Field } from '../kinds/field.ts'
import { memberWording } from '../kinds/members.ts'
import { termWords } from '../kinds/said.ts'
import type { Language } from '../wording/language.ts'
import { flagWords, themeWords, townRoleWords, wordIn, type Wording } from '../wording/values.ts'

const ofAllKinds: Readonly<Record<string, Wording>> = {
  title: ['title', 'název'],
  address: ['address', 'adresa'],
  unclaimed: ['other text', 'další text'],
  lines: ['other text', 'další text'],
  row: ['row', 'řádek'],
  cells: ['cells', 'buňky'],
  sha256: ['content of the file', 'obsah souboru'],
  municipalities: ['municipality', 'obec'],
  dates: ['date', 'datum'],
}

const fieldWords = ofKinds((kinds) => {
  const words = new Map<string, Wording>(Object.entries({ ...memberWording, ...ofAllKinds }))
  for (const { pattern, field } of kinds.flatMap((kind) => [...fieldsOf(kind)])) {
    const name = pattern.split('/').at(-1) ?? ''
    if (!field.said) continue
    for (const key of [pattern, name]) if (!words.has(key)) words.set(key, field.said)
  }
  return words
})

/** The keys of our own that values of a field may be, by the field's name. */
const keyWords = ofKinds((kinds) => {
  const words = new Map<string, Readonly<Record<string, Wording>>>([
    ['role', townRoleWords],
    ['themes', themeWords],
  ])
  for (const { pattern, field } of kinds.flatMap((kind) => [...fieldsOf(kind)])) {
    const name = pattern.split('/').at(-1) ?? ''
    const own = keysOf(field)
    if (own) words.set(name, { ...own, ...words.get(name) })
  }
  return words
})

const keysOf = (field: Field): Readonly<Record<string, Wording>> | undefined => {
  if (field.is === 'flag' || field.is === 'yes') return flagWords
  return field.is === 'theme' ? themeWords : termWords(field)
}

/** The name of a field by its pattern, or by its last name alone. */
export const fieldWording = (pattern: string, language: Language): string => {
  let field = pattern
  while (field.endsWith('/*')) field = field.slice(0, -2)
  const name = field.slice(field.lastIndexOf('/') + 1)
  return wordIn(fieldWords().get(field) ?? fieldWords().get(name), language) ?? name.replaceAll('_', ' ')
}

/** Whether the values of a field are keys and not words of the document. */
export const isKeyed = (field: string): boolean => keyWords().has(field)

/** A value as people say it, where it is a key. */
export const valueWording = (field: string, value: string, language: Language): string =>
  wordIn(keyWords().get(field)?.[value], language) ?? value
