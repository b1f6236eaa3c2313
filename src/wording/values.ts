/** What the keys are called that no kind of document declares: themes, severities of findings, parts of towns in a document. */
import type { Language } from './language.ts'

/** A word of ours in English and in Czech. */
export type Wording = readonly [english: string, czech: string]

export const themeWords: Readonly<Record<string, Wording>> = {
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

export const townRoleWords = {
  subject: ['subject', 'předmět dokumentu'],
  mentioned: ['mentioned', 'zmíněná'],
} as const satisfies Readonly<Record<string, Wording>>

export const flagWords = { true: ['yes', 'ano'] } as const satisfies Readonly<Record<string, Wording>>

const severityWords: Readonly<Record<string, Wording>> = {
  info: ['note', 'poznámka'],
  warning: ['warning', 'varování'],
  error: ['error', 'chyba'],
}

export const wordsOfNoKind: Readonly<Record<string, Wording>> = {
  ...{ ...themeWords, ...townRoleWords, ...flagWords },
  ...severityWords,
}

export const wordIn = (wording: Wording | undefined, language: Language): string | undefined =>
  wording?.[language === 'en' ? 0 : 1]
