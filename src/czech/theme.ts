/** The themes of social inclusion and the words by which documents name them. */
import type { Passage } from '../text/passage.ts'
import { once } from '../mentions/once.ts'
import { themeWords } from '../language/lexicon/themes.ts'
import { foremostOf, phrasesOf } from '../language/phrases.ts'

export const themeKeys = [
  'employment',
  'housing',
  'education',
  'safety',
  'debt',
  'health',
  'social_services',
  'family',
  'participation',
  'other',
] as const
/** A theme that words name; `other` is what no words of a theme name. */
export type Theme = Exclude<(typeof themeKeys)[number], 'other'>

const named = phrasesOf(themeWords)
const themesOf = once(
  ({ text }): ReadonlySet<Theme> => new Set(named(text).flatMap(({ key }) => (key === 'none' ? [] : key))),
)

const foremost = foremostOf(themeWords)

/** The theme that a label names; of several the one that the lexicon has first: *sociální služby pro rodiny*. */
export const themeOf = once(({ text }): Theme | undefined => {
  const theme = foremost(text)
  return theme === 'none' ? undefined : theme
})

/** The themes that a text speaks of, in the order of first mention. */
export const themesIn = (texts: readonly Passage[]): Theme[] => [
  ...new Set(texts.flatMap((text) => [...themesOf(text)])),
]

/** What announces a theme: *téma bezpečnosti*, *v oblasti zaměstnanosti*, and the words after it. */
const ANNOUNCEMENT = /(?<!\p{L})(?:tém|tematick|oblast|problematik)\p{L}*\s[^.;:]{0,60}/giu

/** The stretches of a prose text that name themes as such, for a theme's word alone may stand in a name. */
export const themeAnnouncements = (text: Passage): Passage[] =>
  [...text.matchAll(ANNOUNCEMENT)].map(({ whole }) => whole)
