/** The municipalities that a document's towns are looked up in. */
import type { Passage } from '../../text/passage.ts'
import { findOnce } from '../../mentions/once.ts'
import type { Declension, Municipality } from './name-index.ts'
import { NameIndex } from './name-index.ts'

export type { Municipality } from './name-index.ts'

export class Gazetteer {
  private listed: readonly Municipality[] | undefined
  private built: NameIndex | undefined
  private codes: ReadonlyMap<string, Municipality> | undefined
  private names: ReadonlyMap<string, Municipality | undefined> | undefined

  /** @param list read when first asked for */
  constructor(
    private readonly list: () => readonly Municipality[],
    private readonly declension?: Declension,
  ) {}

  get municipalities(): readonly Municipality[] {
    this.listed ??= this.list()
    return this.listed
  }

  /** The names in all their cases; made when first asked for. */
  get index(): NameIndex {
    this.built ??= new NameIndex(this.municipalities, this.declension)
    return this.built
  }

  withCode(code: string): Municipality | undefined {
    this.codes ??= new Map(this.municipalities.flatMap((one) => (one.code === undefined ? [] : [[one.code, one]])))
    return this.codes.get(code)
  }

  /** The only municipality of just this name. */
  named(name: string): Municipality | undefined {
    if (this.names === undefined) {
      const names = new Map<string, Municipality | undefined>()
      for (const one of this.municipalities) names.set(one.name, names.has(one.name) ? undefined : one)
      this.names = names
    }
    return this.names.get(name)
  }
}

/** What is found in a passage by a list of municipalities; once in each text of a document. */
export const askedOf = <Found extends { readonly passage: Passage }>(
  find: (passage: Passage, gazetteer: Gazetteer) => readonly Found[],
): ((passage: Passage, gazetteer: Gazetteer) => Found[]) => {
  let last: { readonly gazetteer: Gazetteer; readonly found: (passage: Passage) => Found[] } | undefined
  return (passage, gazetteer) => {
    if (last?.gazetteer !== gazetteer) last = { gazetteer, found: findOnce((p) => find(p, gazetteer)) }
    return last.found(passage)
  }
}

export const createGazetteer = (municipalities: readonly Municipality[], declension?: Declension): Gazetteer =>
  new Gazetteer(() => municipalities, declension)
