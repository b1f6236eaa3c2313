/** How fields are named, as their kinds declare it; a field that no kind has a name for is named by its key. */
import { fieldsOf, ofKinds } from '../kinds/declared.ts'
import type { Field, Wording } from '../kinds/field.ts'
import { memberWording } from '../kinds/members.ts'
import type { Language } from '../wording/language.ts'

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

const themes: Readonly<Record<string, Wording>> = {
  employment: ['employment', 'zaměstnanost'],
  housing: ['housing', 'bydlení'],
  education: ['education', 'vzdělávání'],
  safety: ['safety', 'bezpečnost'],
  debt: ['debt', 'dluhy'],
  health: ['health', 'zdraví'],
  social_services: ['social services', 'sociální služby'],
  family: ['family', 'rodina'],
  participation: ['participation', 'participace'],
  other: ['other', 'jiné'],
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
    ['role', { subject: ['subject', 'předmět dokumentu'], mentioned: ['mentioned', 'zmíněná'] }],
    ['themes', themes],
  ])
  for (const { pattern, field } of kinds.flatMap((kind) => [...fieldsOf(kind)])) {
    const name = pattern.split('/').at(-1) ?? ''
    const own = keysOf(field)
    if (own) words.set(name, { ...own, ...words.get(name) })
  }
  return words
})

const keysOf = (field: Field): Readonly<Record<string, Wording>> | undefined => {
  if (field.is === 'flag' || field.is === 'yes') return { true: ['yes', 'ano'] }
  if (field.is === 'theme') return themes
  return field.is === 'term' && !Array.isArray(field.terms)
    ? Object.fromEntries(Object.entries(field.terms))
    : undefined
}

const at = (language: Language): 0 | 1 => (language === 'en' ? 0 : 1)

/** The name of a field by its pattern, or by its last name alone. */
export const fieldWording = (pattern: string, language: Language): string => {
  let field = pattern
  while (field.endsWith('/*')) field = field.slice(0, -2)
  const name = field.slice(field.lastIndexOf('/') + 1)
  return (fieldWords().get(field) ?? fieldWords().get(name))?.[at(language)] ?? name.replaceAll('_', ' ')
}

/** Whether the values of a field are keys and not words of the document. */
export const isKeyed = (field: string): boolean => keyWords().has(field)

/** A value as people say it, where it is a key. */
export const valueWording = (field: string, value: string, language: Language): string =>
  keyWords().get(field)?.[value]?.[at(language)] ?? value
