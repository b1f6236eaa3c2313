/** Names of municipalities by each of their forms, so that a word of running text is looked up once. */
import type { Case } from '../../language/morphology/cases.ts'
import { caseForms } from '../../language/morphology/declension.ts'
import type { CaseForms } from '../../language/morphology/declension.ts'
import { bare } from '../../text/bare.ts'

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
export const nameWords = (name: string): string[] => (/[ –—-]/.test(name) ? name.split(/ ?[-–—] ?| /) : [name])

/** The usual short name of a municipality whose official one is longer: Brandýs nad Labem(-Stará Boleslav). */
const SHORT_NAME = /^\S+ [^-]+(?=-)|^\S+ Králové(?= )/

/** Forms under keys that are words joined by spaces, and how long a form that begins with a word can get. */
class FormTable {
  private readonly forms = new Map<string, PlaceForm[]>()
  private readonly longest = new Map<string, number>()

  /** The forms of several words, by their keys in the order in which these were added. */
  readonly several: (readonly PlaceForm[])[] = []

  add(key: string, form: PlaceForm): void {
    const there = this.forms.get(key)
    if (there === undefined) {
      const forms = [form]
      this.forms.set(key, forms)
      if (form.words.length > 1) this.several.push(forms)
    } else there.push(form)
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

  *[Symbol.iterator](): Generator<[string, readonly PlaceForm[]]> {
    yield* this.forms
  }
}

/** The same under keys without accents: made of those that begin alike when one of them is first asked for. */
class FoldedTable {
  private readonly made = new Map<string, FormTable>()
  private readonly entries = new Map<string, (readonly [string, readonly PlaceForm[]])[]>()

  constructor(exact: FormTable) {
    const beginnings = new Map<string, string>()
    for (const entry of exact) {
      const own = beginningOf(entry[0])
      const begins = beginnings.get(own) ?? bare(own)
      beginnings.set(own, begins)
      const there = this.entries.get(begins)
      if (there === undefined) this.entries.set(begins, [entry])
      else there.push(entry)
    }
  }

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
    const table = new FormTable()
    for (const [own, forms] of this.entries.get(begins) ?? []) for (const form of forms) table.add(bare(own), form)
    this.made.set(begins, table)
    return table
  }
}
/** The first two letters of the first word; each is one without its accent, too. */
const beginningOf = (key: string): string => key.slice(0, key.charAt(1) === ' ' ? 1 : 2)

export class NameIndex {
  readonly places: readonly PlaceName[]
  /** Keys in lower case. */
  readonly exact = new FormTable()
  private withoutAccents: FoldedTable | undefined
  private multiword: ReadonlyMap<string, readonly PlaceForm[]> | undefined

  /** @param formsOf declines a name; the forms of many are known beforehand (`shippedForms`) */
  constructor(
    municipalities: readonly Municipality[],
    private readonly formsOf: (name: string) => CaseForms = caseForms,
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
  }

  /** Keys without accents; a table of its own, since most texts have them. */
  get folded(): FoldedTable {
    return (this.withoutAccents ??= new FoldedTable(this.exact))
  }

  /** The forms of several words that have this word (lower case) as the first or second; for abbreviated names. */
  containing(word: string): readonly PlaceForm[] {
    this.multiword ??= this.indexWords()
    return this.multiword.get(word) ?? []
  }

  private indexWords(): Map<string, PlaceForm[]> {
    const index = new Map<string, PlaceForm[]>()
    for (const forms of this.exact.several) {
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
    for (const [text, itsCases] of this.formsOf(name)) {
      const words = nameWords(text)
      this.exact.add(words.join(' ').toLowerCase(), { place, words, cases: itsCases })
    }
  }
}
