/**
 * The forms of a person's name: *Jana Nová* is also *Jany Nové*, *Janou Novou*; *Karel Hájek* also *Karlem Hájkem*, his are
 * *Hájkova* things, and with his family he is *Hájkovi*.
 *
 * The endings are those of the animate paradigms pán, muž, předseda, žena, růže and of the adjectives mladý and jarní
 * (Internetová jazyková příručka, skloňování jmen), those of foreign names among them (*Nagyho*, *Gažiho*, *Reného*). Forms
 * of all cases are put together freely, for a name that is half declined is the same person's, but never forms of a man's
 * name with forms of a woman's.
 */
import { men, women } from './given-names.ts'

export type Gender = 'feminine' | 'masculine'

interface Paradigm {
  readonly nominative: RegExp
  readonly gender: Gender
  /** How many letters of the nominative the endings replace. */
  readonly cut: number
  /** Parted by blanks; `-` for no ending. */
  readonly endings: string
  readonly example: string
}

const SKY = /(?:[sc]k|[sc]ký|[sc]kyj|[sc]kij|[sc]ki|[sc]ky|ný|nyj)$/

/** The first that fits a word holds. */
const paradigms: readonly Paradigm[] = [
  { nominative: /á$/, gender: 'feminine', cut: 1, endings: 'á é ou', example: 'Nová' },
  { nominative: /[íů]$/, gender: 'feminine', cut: 0, endings: '-', example: 'Jarní' },
  { nominative: /ea$/, gender: 'feminine', cut: 1, endings: 'a y je e ji i u o ou jí í', example: 'Andrea' },
  { nominative: /ia$/, gender: 'feminine', cut: 1, endings: 'a e i u o í ou y', example: 'Mária' },
  { nominative: /(?:[sc]k|ov)a$/, gender: 'feminine', cut: 1, endings: 'a y e é ě u o ou i', example: 'Kowalska' },
  { nominative: /[eě]$/, gender: 'feminine', cut: 1, endings: 'e ě i í', example: 'Lucie' },
  { nominative: /a$/, gender: 'feminine', cut: 1, endings: 'a y i ě e u o ou', example: 'Jana' },
  { nominative: /[yio]$/, gender: 'feminine', cut: 0, endings: '-', example: 'Nelly' },
  { nominative: /./, gender: 'feminine', cut: 0, endings: '- y i e u o ou', example: 'Dagmar' },
  { nominative: /ý$/, gender: 'masculine', cut: 1, endings: 'ý ého ému ém ým', example: 'Nový' },
  { nominative: /í$/, gender: 'masculine', cut: 1, endings: 'í ího ímu ím', example: 'Jiří' },
  { nominative: /é$/, gender: 'masculine', cut: 0, endings: '- ho mu m', example: 'René' },
  { nominative: /ů$/, gender: 'masculine', cut: 0, endings: '-', example: 'Petrů' },
  { nominative: /a$/, gender: 'masculine', cut: 1, endings: 'a y i ovi u o ou e', example: 'Svoboda' },
  {
    nominative: /[eě]$/,
    gender: 'masculine',
    cut: 1,
    endings: 'e ě i ovi u a em ěm ete eti etem eho emu',
    example: 'Purkyně',
  },
  { nominative: /o$/, gender: 'masculine', cut: 1, endings: 'o a y ovi u em e ou', example: 'Janko' },
  { nominative: /[iy]$/, gender: 'masculine', cut: 0, endings: '- ho mu m ovi em', example: 'Nagy' },
  { nominative: /[uúöőüű]$/, gender: 'masculine', cut: 0, endings: '- a ovi em ho mu m', example: 'Vu' },
  { nominative: /./, gender: 'masculine', cut: 0, endings: '- a ovi u e ě i em ěm', example: 'Novák' },
]

/** Consonants that soften before the ě of a woman's name: Lenka → Lence, Olga → Olze, Vlacha → Vlaše. */
const SOFTENED: readonly (readonly [hard: string, soft: string])[] = [
  ['cha', 'še'],
  ['ka', 'ce'],
  ['ga', 'ze'],
  ['ha', 'ze'],
  ['ra', 'ře'],
]

/** Stems whose last letters change before an ending, each with what stands instead of them. */
const STEMS: readonly (readonly [nominative: RegExp, instead: string])[] = [
  // Švec → Ševce, Žnec → Žence: an e that moves.
  [/^(\p{L})([vn])ec$/u, '$1e$2c'],
  // Vaněk → Vaňka: the hook of ě moves to the letter before.
  [/n[ěe]([^aeiouyáéíóúůý])$/u, 'ň$1'],
  [/d[ě]([^aeiouyáéíóúůý])$/u, 'ď$1'],
  [/t[ě]([^aeiouyáéíóúůý])$/u, 'ť$1'],
  // Pavel → Pavla, Hájek → Hájka, Němec → Němce.
  [/(?<=[^aeiouyáéíóúůýě])[eě]([^aeiouyáéíóúůý])$/u, '$1'],
  // Kůň → Koně, Vůl → Vola; Mráz → Mraza.
  [/ů(\p{L})$/u, 'o$1'],
  [/^(\p{L}{1,2})á([zk])$/u, '$1a$2'],
  // Kubáň → Kubáně.
  [/ň$/u, 'n'],
  [/ď$/u, 'd'],
  [/ť$/u, 't'],
  // Julius → Julia.
  [/(?<=\p{L}{2})(?:us|os|es|as)$/u, ''],
]

/** The last letter of a man's name as the fifth case has it: Petr → Petře, Němec → Němče. */
const VOCATIVES: readonly (readonly [RegExp, string])[] = [
  [/r$/u, 'ře'],
  [/c$/u, 'če'],
  [/z$/u, 'že'],
]

const stemsOf = (word: string): string[] => {
  const changed = STEMS.flatMap(([nominative, instead]) =>
    nominative.test(word) ? [word.replace(nominative, instead)] : [],
  )
  // Both happen at once in few: Kůň → Koně.
  return [...new Set([...changed, ...changed.map((stem) => stem.replace(/ň$/u, 'n'))])]
}

const endingsOf = (paradigm: Paradigm): string[] =>
  paradigm.endings.split(' ').map((ending) => (ending === '-' ? '' : ending))

const paradigmOf = (word: string, gender: Gender): Paradigm | undefined =>
  paradigms.find((one) => one.gender === gender && one.nominative.test(word))

/** A word in all cases of the singular, in the case of its first letter. */
export const formsOfNameWord = (word: string, gender: Gender): string[] => {
  const paradigm = paradigmOf(word, gender)
  if (!paradigm) return [word]
  const stem = word.slice(0, word.length - paradigm.cut)
  const endings = endingsOf(paradigm)
  const forms = endings.map((ending) => stem + ending)
  if (gender === 'feminine') {
    const soft = SOFTENED.find(([hard]) => word.endsWith(hard))
    if (soft) forms.push(word.slice(0, -soft[0].length) + soft[1])
    // Táňa → Táni, Soňa → Soně.
    if (/[ňďť]a$/u.test(word)) forms.push(...['i', 'ě'].map((ending) => unhooked(stem) + ending))
    return [...new Set([word, ...forms])]
  }
  const inflected = endings.filter((ending) => ending !== '')
  if (!/[aeiouyáéíóúůýě]$/u.test(word)) {
    for (const changed of stemsOf(word)) forms.push(...inflected.map((ending) => changed + ending))
    for (const base of [word, ...stemsOf(word)])
      for (const [last, vocative] of VOCATIVES) if (last.test(base)) forms.push(base.replace(last, vocative))
  }
  if (SKY.test(word)) {
    const base = word.replace(/(?:yj|ij|ý|i|y)$/u, '')
    if (base !== word) forms.push(...'ý ého ému ém ým'.split(' ').map((ending) => base + ending))
  }
  return [...new Set([word, ...forms])]
}

const unhooked = (stem: string): string => stem.replace('ň', 'n').replace('ď', 'd').replace('ť', 't')

const given = { feminine: new Set(women), masculine: new Set(men) }

/** Women's names in a consonant and men's in a vowel, of which their endings say the wrong thing; shortened ones. */
const WOMEN = /^(?:Elisabet|Judit|Rachel|Margit|Kristin)$/
const MEN =
  /^(?:Honza|Jirka|Láďa|Vláďa|Ilja|Kuba|Jára|Standa|Franta|Pepa|Ota|Béďa|Toník?a|Míra|Mirka?|Zdenda|Luboša|Luka|Jiří|René|Jindra|Nikita|Mykola|Mykyta|Saša)$/

/** Whose name it may be; both where nothing tells. */
const gendersOf = (words: readonly string[]): readonly Gender[] => {
  const [first = ''] = words
  const surname = words.at(-1) ?? ''
  if (/á$/.test(surname)) return ['feminine']
  if (/ý$/.test(surname) || MEN.test(first)) return ['masculine']
  const [isWoman, isMan] = [given.feminine.has(first) || WOMEN.test(first), given.masculine.has(first)]
  if (isWoman && isMan) return ['feminine', 'masculine']
  if (isWoman || isMan) return isWoman ? ['feminine'] : ['masculine']
  if (/[aeě]$/.test(first)) return ['feminine']
  return ['masculine']
}

/** Titles before and after a name and what tells father from son, which are no part of it. */
const TITLES =
  /\s(?:mladší|starší)(?!\p{L})|(?:^|\s)\p{L}{1,6}\.(?:\s?et(?=\s))?(?=\s|$)|,[^]*$|(?<=\s)(?:Ph\.\s?D\.|CSc\.|DiS\.|MBA|MPA)$/gu

/** The words of a name without titles, in the order in which they are written. */
export const nameWords = (name: string): string[] => name.replace(TITLES, ' ').match(/\p{L}[\p{L}\p{M}]*/gu) ?? []

/** A woman may bear a man's surname, which then never changes: *s Janou Novák*. */
const formsOfWordAt = (word: string, at: number, gender: Gender): string[] =>
  at > 0 && gender === 'feminine' && !/[aáeěíů]$/u.test(word) ? [word] : formsOfNameWord(word, gender)

/** The forms of the surname alone. */
export const formsOfSurname = (name: string): string[] => {
  const words = nameWords(name)
  const surname = words.at(-1)
  if (surname === undefined || words.length < 2) return []
  return [...new Set(gendersOf(words).flatMap((gender) => formsOfWordAt(surname, 1, gender)))]
}

/** The forms of the given name alone. */
export const formsOfGivenName = (name: string): string[] => {
  const words = nameWords(name)
  const [first] = words
  return first === undefined ? [] : [...new Set(gendersOf(words).flatMap((gender) => formsOfNameWord(first, gender)))]
}

/** What belongs to him or her: *Novákův*, *Novákova*, *Svobodovo*; none of a surname that is an adjective. */
export const possessivesOfSurname = (name: string): string[] => {
  const words = nameWords(name)
  const surname = words.at(-1) ?? ''
  if (words.length < 2 || /[áýíůé]$/u.test(surname)) return []
  return gendersOf(words).flatMap((gender) => {
    if (gender === 'feminine') return []
    const stems = /[aoeě]$/u.test(surname) ? [surname.slice(0, -1)] : [surname, ...stemsOf(surname)]
    return stems.flatMap((stem) => 'ův ova ovo ovu ově ovy ovým'.split(' ').map((ending) => stem + ending))
  })
}

/** The whole family, which the person is one of: *Novákovi*, *u Nováků*, *Veselých*. */
export const familyOfSurname = (name: string): string[] => {
  const words = nameWords(name)
  const surname = words.at(-1) ?? ''
  if (words.length < 2) return []
  if (/(?<!ov)á$|ý$/u.test(surname)) {
    const stem = surname.slice(0, -1)
    const soft = stem
      .replace(/sk$/u, 'št')
      .replace(/ck$/u, 'čt')
      .replace(/k$/u, 'c')
      .replace(/ch$/u, 'š')
      .replace(/h$/u, 'z')
      .replace(/r$/u, 'ř')
    return [`${stem}í`, `${soft}í`, ...'ých ým ými'.split(' ').map((ending) => stem + ending)]
  }
  if (/í$/u.test(surname)) return ['ch', 'm', 'mi'].map((ending) => surname + ending)
  const base = /ová$/u.test(surname) ? surname.slice(0, -3) : surname.replace(/[aoeě]$/u, '')
  const stems = [base, ...(/[aeiouyáéíóúůýě]$/u.test(base) ? [] : stemsOf(base))]
  return stems.flatMap((stem) => [
    ...'ovi ových ovým ovými ů ům y e i ové'.split(' ').map((ending) => stem + ending),
    stem.replace(/k$/u, 'ci'),
  ])
}
