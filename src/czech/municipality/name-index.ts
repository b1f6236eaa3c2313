/** Names of municipalities by each of their forms, so that a word of running text is looked up once. */
import type { Case } from '../../language/morphology/cases.ts'
import { caseForms } from '../../language/morphology/declension.ts'
import type { CaseForms } from '../../language/morphology/declension.ts'
import { bare } from '../../text/bare.ts'
import { hasAny } from '../../text/character.ts'

export interface Municipality {
  /** The official name, in the nominative. */
  readonly name: string
  /** The six-digit code of the Czech Statistical Office; absent where it is not known which of several is meant. */
  readonly code?: string
  readonly district?: string
  readonly region?: string
  /** Five digits; of its office where it has several. */
  readonly postalCode?: string
  /** Eight digits. */
  readonly ico?: string
  /** Where it lies, in degrees. */
  readonly latitude?: number
  readonly longitude?: number
}

/** A name that one or more municipalities have. */
export interface PlaceName {
  readonly name: string
  readonly municipalities: readonly Municipality[]
}

/** A name in one form, and the cases that the form can be. */
export interface PlaceForm {
  readonly place: PlaceName
  /** The form's words as a name writes them: capital letters where the name has them. */
  readonly words: readonly string[]
  readonly cases: readonly Case[]
}

/** Words of a name; a hyphen parts them like a space. */
export const nameWords = (name: string): string[] =>
  hasAny(name, HYPHENS) ? name.split(/ ?[-–—] ?| /) : name.split(' ')
const HYPHENS = '–—-'

/** The usual short name of a municipality whose official one is longer: Brandýs nad Labem(-Stará Boleslav). */
const SHORT_NAME = /^\S+ [^-]+(?=-)|^\S+ Králové(?= )/

/** How names are declined. */
export interface Declension {
  readonly formsOf: (name: string) => CaseForms
  /** Whether all forms are known to begin with the three letters that the name does, so that it need not be declined to be found. */
  readonly beginAlike: (name: string) => boolean
}
const atOnce: Declension = { formsOf: caseForms, beginAlike: () => false }

/** A name, or one form of it, whose forms are made when a word of a text begins as it does. */
interface Entry {
  readonly place: PlaceName
  readonly words: string
  readonly forms: () => CaseForms
  /** Its place among all. */
  readonly at: number
}

/** Forms under keys that are words joined by spaces, and how long a form that begins with a word can get. */
class FormTable {
  private readonly forms = new Map<string, PlaceForm[]>()
  private readonly longest = new Map<string, number>()

  constructor(entries: Iterable<Entry>, keyOf: (words: readonly string[]) => string) {
    for (const { place, forms } of entries)
      for (const [text, cases] of forms()) {
        const words = nameWords(text)
        this.add(keyOf(words), { place, words, cases })
      }
  }

  private add(key: string, form: PlaceForm): void {
    const there = this.forms.get(key)
    if (there === undefined) this.forms.set(key, [form])
    else there.push(form)
    const [first = ''] = key.split(' ', 1)
    if ((this.longest.get(first) ?? 0) < form.words.length) this.longest.set(first, form.words.length)
  }

  get(key: string): readonly PlaceForm[] {
    return this.forms.get(key) ?? []
  }

  /** How many words the longest form has that begins with this word; 0 where none does. */
  reach(first: string): number {
    return this.longest.get(first) ?? 0
  }

  all(): Iterable<readonly PlaceForm[]> {
    return this.forms.values()
  }
}

/** The same, made of those that begin alike when one of them is first asked for. */
class LateTable {
  private readonly made = new Map<string, FormTable>()

  constructor(
    /** By the beginnings of their keys. */
    private readonly entries: ReadonlyMap<string, readonly Entry[]>,
    private readonly keyOf: (words: readonly string[]) => string,
  ) {}

  get(key: string): readonly PlaceForm[] {
    return this.tableOf(key).get(key)
  }

  reach(first: string): number {
    return this.tableOf(first).reach(first)
  }

  private tableOf(key: string): FormTable {
    const begins = beginningOf(key)
    const known = this.made.get(begins)
    if (known) return known
    const table = new FormTable(this.entries.get(begins) ?? [], this.keyOf)
    this.made.set(begins, table)
    return table
  }
}

const lowerKey = (words: readonly string[]): string => words.join(' ').toLowerCase()
const bareKey = (words: readonly string[]): string => bare(words.join(' '))
/** The first three letters of a name or key, or of its first word; in a key each is one without its accent, too. */
export const beginningOf = (words: string): string => {
  const [begins = ''] = nameWords(words.slice(0, 3))
  return begins.toLowerCase()
}

export class NameIndex {
  readonly places: readonly PlaceName[]
  /** Keys in lower case. */
  readonly exact: LateTable
  private readonly entries = new Map<string, Entry[]>()
  private count = 0
  private withoutAccents: LateTable | undefined
  private multiword: ReadonlyMap<string, readonly PlaceForm[]> | undefined

  /** @param declension the forms of many names are known beforehand (`shippedForms`) */
  constructor(
    municipalities: readonly Municipality[],
    private readonly declension: Declension = atOnce,
  ) {
    const byName = new Map<string, Municipality[]>()
    for (const one of municipalities) {
      const sharing = byName.get(one.name)
      if (sharing === undefined) byName.set(one.name, [one])
      else sharing.push(one)
    }
    this.places = [...byName].map(([name, sharing]) => ({ name, municipalities: sharing }))
    for (const place of this.places) {
      this.addForms(place, place.name)
      const short = SHORT_NAME.exec(place.name)?.[0]
      if (short !== undefined && !byName.has(short)) this.addForms(place, short)
    }
    this.exact = new LateTable(this.entries, lowerKey)
  }

  /** Keys without accents; a table of its own, since most texts have them. */
  get folded(): LateTable {
    return (this.withoutAccents ??= new LateTable(this.withBareBeginnings(), bareKey))
  }

  private withBareBeginnings(): Map<string, Entry[]> {
    const entries = new Map<string, Entry[]>()
    for (const [own, those] of this.entries) entries.set(bare(own), [...(entries.get(bare(own)) ?? []), ...those])
    for (const those of entries.values()) those.sort(inOrder)
    return entries
  }

  /** The forms of several words that have this word (lower case) as the first or second; for abbreviated names. */
  containing(word: string): readonly PlaceForm[] {
    this.multiword ??= this.indexWords()
    return this.multiword.get(word) ?? []
  }

  private indexWords(): Map<string, PlaceForm[]> {
    const ofSeveral = [...this.entries.values()].flat().filter(({ words }) => nameWords(words).length > 1)
    const index = new Map<string, PlaceForm[]>()
    for (const forms of new FormTable(ofSeveral.sort(inOrder), lowerKey).all()) {
      for (const form of forms) {
        for (const word of form.words.slice(0, 2)) {
          const key = word.toLowerCase()
          const there = index.get(key)
          if (there === undefined) index.set(key, [form])
          else there.push(form)
        }
      }
    }
    return index
  }

  private addForms(place: PlaceName, name: string): void {
    const { formsOf, beginAlike } = this.declension
    if (beginAlike(name)) this.add(place, name, () => formsOf(name))
    else for (const form of formsOf(name)) this.add(place, form[0], () => [form])
  }

  private add(place: PlaceName, words: string, forms: () => CaseForms): void {
    const begins = beginningOf(words)
    const entry = { place, words, forms, at: this.count++ }
    const there = this.entries.get(begins)
    if (there === undefined) this.entries.set(begins, [entry])
    else there.push(entry)
  }
}

const inOrder = (one: Entry, other: Entry): number => one.at - other.at
