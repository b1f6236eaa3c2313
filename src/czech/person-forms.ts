/**
 * The case forms of a person's name: *Jana Nová* is also *Jany Nové*, *Janou Novou*; *Karel Hájek* also *Karlem Hájkem*.
 *
 * The endings are those of the animate paradigms pán, muž, předseda, žena, růže and of the adjectives mladý and jarní
 * (Internetová jazyková příručka, skloňování jmen). Forms of all cases are put together freely, for a name that is half
 * declined is the same person's, but never forms of a man's name with forms of a woman's.
 */

type Gender = 'feminine' | 'masculine'

interface Paradigm {
  readonly nominative: RegExp
  readonly gender: Gender
  /** How many letters of the nominative the endings replace. */
  readonly cut: number
  /** Parted by blanks; `-` for no ending. */
  readonly endings: string
  readonly example: string
}

/** The first that fits a word holds. */
const paradigms: readonly Paradigm[] = [
  { nominative: /á$/, gender: 'feminine', cut: 1, endings: 'á é ou', example: 'Nová' },
  { nominative: /[íů]$/, gender: 'feminine', cut: 0, endings: '-', example: 'Jarní' },
  { nominative: /[eě]$/, gender: 'feminine', cut: 1, endings: 'e ě i í', example: 'Lucie' },
  { nominative: /a$/, gender: 'feminine', cut: 1, endings: 'a y i ě e u o ou', example: 'Jana' },
  { nominative: /./, gender: 'feminine', cut: 0, endings: '- y i e u ou', example: 'Dagmar' },
  { nominative: /ý$/, gender: 'masculine', cut: 1, endings: 'ý ého ému ém ým', example: 'Nový' },
  { nominative: /í$/, gender: 'masculine', cut: 1, endings: 'í ího ímu ím', example: 'Jiří' },
  { nominative: /ů$/, gender: 'masculine', cut: 0, endings: '-', example: 'Petrů' },
  { nominative: /a$/, gender: 'masculine', cut: 1, endings: 'a y i ovi u o ou e', example: 'Svoboda' },
  { nominative: /[eě]$/, gender: 'masculine', cut: 1, endings: 'e ě i ovi u em ěm ete eti etem', example: 'Purkyně' },
  { nominative: /o$/, gender: 'masculine', cut: 1, endings: 'o a ovi u em e', example: 'Janko' },
  { nominative: /./, gender: 'masculine', cut: 0, endings: '- a ovi u e ě i em', example: 'Novák' },
]

/** Consonants that soften before the ě of a woman's name: Lenka → Lence, Olga → Olze, Vlacha → Vlaše. */
const SOFTENED: readonly (readonly [hard: string, soft: string])[] = [
  ['cha', 'še'],
  ['ka', 'ce'],
  ['ga', 'ze'],
  ['ha', 'ze'],
  ['ra', 'ře'],
]

/** An e that goes before an ending: Pavel → Pavla, Hájek → Hájka, Vaněk → Vaňka (the hook of ě moves to the letter before). */
const FLEETING = /(?<=[^aeiouyáéíóúůý])[eě](?=[^aeiouyáéíóúůý]$)/
const HOOKED: Readonly<Record<string, string>> = { n: 'ň', d: 'ď', t: 'ť' }

/** Forms of one word of a name, in the case of its first letter. */
export const formsOfNameWord = (word: string, gender: Gender): string[] => {
  const paradigm = paradigms.find((one) => one.gender === gender && one.nominative.test(word))
  if (!paradigm) return [word]
  const stem = word.slice(0, word.length - paradigm.cut)
  const endings = paradigm.endings.split(' ').map((ending) => (ending === '-' ? '' : ending))
  const forms = endings.map((ending) => stem + ending)
  const soft = gender === 'feminine' && SOFTENED.find(([hard]) => word.endsWith(hard))
  if (soft) forms.push(word.slice(0, -soft[0].length) + soft[1])
  if (gender === 'masculine' && FLEETING.test(word))
    forms.push(...endings.filter((ending) => ending !== '').map((ending) => fleeted(word) + ending))
  return [...new Set([word, ...forms])]
}

const fleeted = (word: string): string => {
  const hooked = word.replace(/([ndt])ě(?=.$)/, (_, letter: string) => HOOKED[letter] ?? letter)
  return hooked === word ? word.replace(FLEETING, '') : hooked
}

/** Women's names in a consonant and men's in a vowel: what their endings say is wrong. */
const WOMEN = /^(?:Dagmar|Ester|Miriam|Karin|Ingrid|Rút|Nikol|Carmen|Elisabet|Judit|Rachel|Margit|Kristin)$/
const MEN =
  /^(?:Honza|Jirka|Láďa|Vláďa|Ilja|Kuba|Jára|Standa|Franta|Pepa|Ota|Béďa|Toník?a|Míra|Mirka?|Zdenda|Luboša|Luka|Jiří|René|Jindra)$/

/** Whose name it may be; both where nothing tells. */
const gendersOf = (words: readonly string[]): readonly Gender[] => {
  const [given = ''] = words
  const surname = words.at(-1) ?? ''
  if (/á$/.test(surname)) return ['feminine']
  if (/ý$/.test(surname) || MEN.test(given)) return ['masculine']
  if (WOMEN.test(given) || /[aeě]$/.test(given)) return ['feminine']
  return ['masculine']
}

/** Titles before and after a name and what tells father from son, which are no part of it. */
const TITLES =
  /\s(?:mladší|starší)(?!\p{L})|(?:^|\s)\p{L}{1,6}\.(?:\s?et(?=\s))?(?=\s|$)|,[^]*$|(?<=\s)(?:Ph\.\s?D\.|CSc\.|DiS\.|MBA|MPA)$/gu

/** The words of a name without titles, in the order in which they are written. */
export const nameWords = (name: string): string[] => name.replace(TITLES, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/** Every form of a name of two to four words, given name first; `[]` for any other. */
export const formsOfPerson = (name: string): string[] => {
  const words = nameWords(name)
  if (words.length < 2 || words.length > 4) return []
  const forms = gendersOf(words).flatMap((gender) =>
    words
      .map((word) => formsOfNameWord(word, gender))
      .reduce<string[]>((heads, tails) => heads.flatMap((head) => tails.map((tail) => `${head} ${tail}`.trim())), ['']),
  )
  return [...new Set(forms)]
}

/** The forms of the surname alone. */
export const formsOfSurname = (name: string): string[] => {
  const words = nameWords(name)
  const surname = words.at(-1)
  if (surname === undefined || words.length < 2) return []
  return [...new Set(gendersOf(words).flatMap((gender) => formsOfNameWord(surname, gender)))]
}
