/** The municipalities that a document's towns are looked up in. */
import type { Municipality } from './municipality-index.ts'
import { NameIndex } from './municipality-index.ts'

export type { Municipality } from './municipality-index.ts'

export class Gazetteer {
  private built: NameIndex | undefined
  private codes: ReadonlyMap<string, Municipality> | undefined
  private names: ReadonlyMap<string, Municipality | undefined> | undefined

  constructor(readonly municipalities: readonly Municipality[]) {}

  /** The names in all their cases; made when first asked for. */
  get index(): NameIndex {
    this.built ??= new NameIndex(this.municipalities)
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

export const createGazetteer = (municipalities: readonly Municipality[]): Gazetteer => new Gazetteer(municipalities)
