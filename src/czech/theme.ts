/** The themes of social inclusion and the words by which documents name them. */
import type { Passage } from '../text/passage.ts'
import { once } from '../mentions/once.ts'
import { latin } from '../text/pattern.ts'

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

/** Word beginnings, each with an example. The first theme that matches a label is its theme. */
const THEMES: readonly { theme: Theme; pattern: RegExp; example: string }[] = [
  {
    theme: 'employment',
    pattern: /zaměstn|nezaměstn|pracovní(?:ho|m)? (?:trh|příležitost|uplatn|míst)|trhu? práce|rekvalifikac/iu,
    example: 'Zaměstnanost',
  },
  { theme: 'housing', pattern: /bydlen|bytov|ubytov|housing first|bezdomov/iu, example: 'bydlení' },
  {
    theme: 'education',
    pattern: /vzděláv|školst|školá|předškol|inkluzivní škol|místní plán inkluze|záškolác/iu,
    example: 'vzdělávání',
  },
  { theme: 'debt', pattern: /dluh|zadlužen|předlužen|exekuc|finanční gramotnost|oddlužen/iu, example: 'dluhy' },
  {
    theme: 'safety',
    pattern: /bezpečn|kriminalit|občanské(?:ho|m)? soužití|domovník|asistent\p{L}{0,20} prevence/iu,
    example: 'bezpečnost a občanské soužití',
  },
  { theme: 'health', pattern: /zdrav(?!otně sociáln)|závislost|adiktolog|protidrog/iu, example: 'zdraví' },
  { theme: 'family', pattern: /rodin|prarodin|péče o děti|mládež/iu, example: 'rodina' },
  {
    theme: 'social_services',
    pattern: /sociální(?:ch|mi|m)? služ|soc\. služ|terénní(?:ch|ho|m)? (?:program|prác|sociáln)|sociální prác/iu,
    example: 'sociální služby',
  },
  {
    theme: 'participation',
    pattern:
      /participac|participativ|zapoj(?:en|ován)\p{L}{0,20} (?:obyvatel|veřejnost|občan)|komunitní(?:ho|m)? (?:prác|život|rozvoj)/iu,
    example: 'participace',
  },
]

const ANY = new RegExp(THEMES.map(({ pattern }) => pattern.source).join('|'), 'iu')
const namesAny = once((text) => text.test(ANY))

/** The theme that a label names. */
export const themeOf = once((label): Theme | undefined =>
  namesAny(label) ? THEMES.find(({ pattern }) => label.test(pattern))?.theme : undefined,
)

/** The themes of a text in the order of first mention. */
const themesOf = once(({ text }): ReadonlySet<Theme> => {
  const found = new Set<Theme>()
  EACH.lastIndex = 0
  for (let match = EACH.exec(text); match; match = EACH.exec(text)) {
    const { groups, index } = match
    const named = THEMES.find(({ theme }) => groups?.[theme] !== undefined)
    if (named) found.add(named.theme)
    EACH.lastIndex = index + 1
  }
  return found
})

/** No two themes have words that begin alike. */
const EACH = new RegExp(latin(THEMES.map(({ theme, pattern }) => `(?<${theme}>${pattern.source})`).join('|')), 'giu')

/** The themes that a text speaks of, in the order of first mention. */
export const themesIn = (texts: readonly Passage[]): Theme[] => [
  ...new Set(texts.flatMap((text) => [...themesOf(text)])),
]

/** What announces a theme: *téma bezpečnosti*, *v oblasti zaměstnanosti*, and the words after it. */
const ANNOUNCEMENT = /(?<!\p{L})(?:tém|tematick|oblast|problematik)\p{L}*\s[^.;:]{0,60}/giu

/** The stretches of a prose text that name themes as such, for a theme's word alone may stand in a name. */
export const themeAnnouncements = (text: Passage): Passage[] =>
  [...text.matchAll(ANNOUNCEMENT)].map(({ whole }) => whole)
