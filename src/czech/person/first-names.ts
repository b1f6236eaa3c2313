/** Given names by which a person is known in running text, in all cases. */
import { bare } from '../../text/bare.ts'
import { ambiguous, men, women } from './given-names.ts'
import { formsOfNameWord } from './person-forms.ts'

/** The forms of names by the letter that they begin with, which is the name's own; made when first asked for, for few are. */
const formsBy = (isWanted: (name: string) => boolean): ((initial: string) => ReadonlySet<string>) => {
  const made = new Map<string, ReadonlySet<string>>()
  return (initial) => {
    const known = made.get(initial)
    if (known) return known
    const isOurs = (name: string) => name.startsWith(initial) && isWanted(name)
    const forms = new Set([
      ...women.filter(isOurs).flatMap((name) => formsOfNameWord(name, 'feminine')),
      ...men.filter(isOurs).flatMap((name) => formsOfNameWord(name, 'masculine')),
    ])
    made.set(initial, forms)
    return forms
  }
}

const telling = formsBy((name) => !ambiguous.has(name))
const doubtful = formsBy((name) => ambiguous.has(name))
let withoutAccents: ReadonlySet<string> | undefined

/** Whether a word is a given name as addresses and identifiers write it (`jiri`). */
export const isFirstNameWithoutAccents = (word: string): boolean => {
  withoutAccents ??= new Set([...telling('')].map(bare))
  return withoutAccents.has(word.toLowerCase())
}

/** Whether a capitalised word is a given name in any case. */
export const isFirstName = (word: string): boolean => word !== '' && telling(word.charAt(0)).has(asName(word))

/** Whether a capitalised word may be a given name, but also something else: a person's where a surname follows. */
export const maybeFirstName = (word: string): boolean =>
  isFirstName(word) || (word !== '' && doubtful(word.charAt(0)).has(asName(word)))

const ofWomen: ReadonlySet<string> = new Set(women)
const ofMen: ReadonlySet<string> = new Set(men)

/** Whether it is a given name in its first case. */
export const isGivenNominative = (word: string): boolean => ofWomen.has(asName(word)) || ofMen.has(asName(word))

/** Whether it is a woman's given name, or a man's, in its first case. */
export const isGivenOf = (word: string, isWoman: boolean): boolean => (isWoman ? ofWomen : ofMen).has(asName(word))

const asName = (word: string): string =>
  word.charAt(0) + (word === word.toUpperCase() ? word.slice(1).toLowerCase() : word.slice(1))

/** Endings that surnames have and few other words: -ová, -ský, -ák, -ek, -ář … in all cases. */
const SURNAME = new RegExp(
  '(?:ov(?:á|é|ou)|(?:[sc]k|[nlhrtdvm])(?:ý|ého|ému|ém|ým|á|é|ou)' +
    '|(?:[aáeěiíouů]k|k|e?c|á?č|[aáeiou][jlmnrsšzžřčtďdhbvx]|[aáeo]ř|ch|rt|nt|tl|dl|rd|ld|sl|hn|br|gr)(?:a|e|ě|i|u|em|ovi|ův|ou|y|o)?' +
    '|[ai]ho|[iy]|ů|í)$',
  'iu',
)

/** Whether a capitalised word has the form of a surname. */
export const hasFormOfSurname = (word: string): boolean => word.length > 2 && SURNAME.test(word)

/** Endings that hardly any other word has, for names of which nothing else tells. */
const SURELY =
  /(?:ov(?:á|é|ou)|[áíeě]k|[áí]k(?:a|em|ovi|u)|(?:[sc]k|[nltrhdv])(?:ý|ého|ému|ým)|[^aeiouyáéíóúůýě]ec|áč|á[řš]|[eioa]š|ura|[kt]al|man|[^aeiou]er|ich|uch)$/iu

/** The most frequent surnames that look like other words. */
const FREQUENT =
  /^(?:Svobod|Procházk|Pospíšil|Král(?![ioí])|Kříž|Beran|Šebest|Bárt|Strnad|Vlach|Tesař|Kubát|Hanuš|Matouš|Burian|Jeřáb|Kopřiv|Hanzl|Kubeš|Tůma|Kučer|Černý|Černé|Růžičk|Beneš|Fial|Doležal|Zeman|Kolář|Krejč|Navrátil|Urban|Kratochvíl|Bartoš|Musil|Malý|Malé|Holub|Dostál|Soukup|Mareš|Sýkor|Valent|Vávr|Bláh|Říh|Bureš|Hrušk|Jand|Mach|Müller|Lišk|Horváth|Balog|Gaži|Danihel|Lakatoš|Demeter|Oláh|Žig|Bendí|Nguyen|Tran|Pham|Hoang|Kovalenko|Nagy|Tóth|Szab)\p{L}{0,3}$/iu

/** Whether a capitalised word is hardly anything but a surname. */
export const isSurelySurname = (word: string): boolean => word.length > 2 && (SURELY.test(word) || FREQUENT.test(word))
