/** The languages in which changes are told: English at the terminal, Czech on pages for the people of the town. */
export const languages = ['en', 'cs'] as const
export type Language = (typeof languages)[number]

/** A word for one, for two to four and for more; English uses the first and the last. */
export type Forms = readonly [one: string, few: string, many: string]

/** `3 změny`, `1 change`. */
export const counted = (count: number, forms: Forms, language: Language): string =>
  `${count.toLocaleString(language)} ${formOf(count, forms, language)}`

const formOf = (count: number, [one, few, many]: Forms, language: Language): string => {
  if (count === 1) return one
  return language === 'cs' && count >= 2 && count <= 4 ? few : many
}
