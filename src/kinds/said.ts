/** What kinds of documents are called. */
import { formOf, type Forms, type Language } from '../wording/language.ts'
import { kindNamed, UNRECOGNISED } from './declared.ts'

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
