/** What kinds of documents and their fields are called. */
import { formOf, type Forms, type Language } from '../wording/language.ts'
import { inCzech, type Templates } from '../wording/template.ts'
import { wordIn, wordsOfNoKind, type Wording } from '../wording/values.ts'
import { fieldsOf, kindNamed, ofKinds, UNRECOGNISED } from './declared.ts'
import type { Field, Term } from './field.ts'

const ofNoKind: Readonly<Record<Language, Forms>> = {
  en: ['document of no known kind', 'documents of no known kind', 'documents of no known kind'],
  cs: ['dokument neznámého druhu', 'dokumenty neznámého druhu', 'dokumentů neznámého druhu'],
}

/** The forms of a kind's name; a kind that is not known is called by its key. */
export function kindForms(kind: string, language: Language): Forms {
  if (kind === UNRECOGNISED) return ofNoKind[language]
  const said = kindNamed(kind)?.said
  if (!said) return [kind, kind, kind]
  const [one, several] = said.en
  return language === 'cs' ? said.cs : [one, several, several]
}

/** `locality page`, `2` of which are `locality pages`. */
export const kindLabel = (kind: string, language: Language, count = 1): string =>
  formOf(count, kindForms(kind, language), language)

const fields = ofKinds((kinds) => {
  const said = new Map<string, Wording>()
  for (const { pattern, field } of kinds.flatMap((kind) => [...fieldsOf(kind)])) {
    const name = pattern.slice(pattern.lastIndexOf('/') + 1)
    if (field.said && !said.has(name)) said.set(name, field.said)
  }
  return said
})

/** What a field of this name is called, as the first kind that has one declares it. */
export const fieldLabel = (name: string, language: Language): string | undefined => wordIn(fields().get(name), language)

const values = ofKinds((kinds) => {
  const said = new Map<string, Wording>(Object.entries(wordsOfNoKind))
  for (const { field } of kinds.flatMap((kind) => [...fieldsOf(kind)]))
    for (const [key, wording] of Object.entries(termWords(field) ?? {})) if (!said.has(key)) said.set(key, wording)
  return said
})

/** What the keys are called that a field may have for its value. */
export const termWords = (field: Field): Readonly<Record<string, Wording>> | undefined =>
  field.is === 'term' && !isListed(field.terms) ? field.terms : undefined

const isListed = (terms: Term['terms']): terms is readonly string[] => Array.isArray(terms)

/** A key that stands for a value, as people say it; undefined for what is no key. */
export const valueWord = (value: string, language: Language): string | undefined =>
  wordIn(values().get(value), language)

const signs = ofKinds((kinds) => kinds.reduce<Templates>((all, kind) => ({ ...all, ...kind.signs }), {}))

/** What speaks for a kind or what a document lacks of it; a kind that does not say it in Czech is told as it says it. */
export const signIn = (sign: string, language: Language): string =>
  (language === 'cs' ? inCzech(sign, signs()) : undefined) ?? sign

/** Signs in a list in Czech; some of them have commas themselves. */
export function signsInCzech(list: string): string {
  const said: string[] = []
  let parts = list.split(', ')
  while (parts.length > 0) {
    const most = parts.findLastIndex((_, i) => inCzech(parts.slice(0, i + 1).join(', '), signs()) !== undefined)
    said.push(signIn(parts.slice(0, Math.max(1, most + 1)).join(', '), 'cs'))
    parts = parts.slice(Math.max(1, most + 1))
  }
  return said.join(', ')
}
