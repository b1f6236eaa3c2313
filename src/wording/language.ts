/** The languages that asz speaks. Keys, JSON, codes and the names of options are the same in all of them. */
export const languages = ['en', 'cs'] as const
export type Language = (typeof languages)[number]

/** A word for one, for two to four and for more; English uses the first and the last. */
export type Forms = readonly [one: string, few: string, many: string]

export const forms = (...all: Forms): Forms => all

/** `3 změny`, `1 change`, `1,245 values`. */
export const counted = (count: number, forms: Forms, language: Language): string =>
  `${grouped(count, language)} ${formOf(count, forms, language)}`

/** The form that goes with a number, as Intl.PluralRules has it for whole numbers; its start takes longer than a query. */
export const formOf = (count: number, [one, few, many]: Forms, language: Language): string => {
  if (count === 1) return one
  return language === 'cs' && count >= 2 && count <= 4 ? few : many
}

/** Digits with a sign between their thousands: a comma, in Czech a no-break space. */
export const groupedDigits = (digits: string, language: Language): string => {
  const first = digits.length % 3
  const groups = Array.from({ length: Math.floor(digits.length / 3) }, (_, i) =>
    digits.slice(first + 3 * i, first + 3 * i + 3),
  )
  return [...(first > 0 ? [digits.slice(0, first)] : []), ...groups].join(language === 'cs' ? '\u00a0' : ',')
}

/** `1,245`; without Intl. */
export const grouped = (number: number, language: Language): string => groupedDigits(String(number), language)

interface Environment {
  readonly argv: readonly string[]
  readonly env: Readonly<Record<string, string | undefined>>
  /** What the system is set to, as `cs-CZ`; asked where neither the arguments nor the environment tell. */
  readonly locale: () => string
}

/** The language that somebody asked for, or whose system is set to it. `C` and `POSIX` are English. */
export function languageOf({ argv, env, locale }: Environment): Language {
  const told =
    askedLanguage(argv) ??
    ['ASZ_LANG', 'LC_ALL', 'LC_MESSAGES', 'LANG'].map((name) => env[name]).find((value) => (value ?? '') !== '')
  return /^cs(?![a-z])/i.test(told ?? locale()) ? 'cs' : 'en'
}

/** What `--lang` says, before the words that are no options. */
export function askedLanguage(argv: readonly string[]): Language | undefined {
  const end = argv.indexOf('--')
  const options = end < 0 ? argv : argv.slice(0, end)
  const at = options.findLastIndex((argument) => argument === '--lang' || argument.startsWith('--lang='))
  const given = options[at] === '--lang' ? options[at + 1] : options[at]?.slice('--lang='.length)
  return languages.find((language) => language === given)
}
