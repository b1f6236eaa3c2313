/** Areas that are named after a town: neither they nor the town are meant as a place. */
import type { Before } from './before.ts'
import { areaWords } from '../words.ts'

/** What joins the names of several areas. */
const AND = /^(?:, |, ?a |\/| [ai+] | [ai] ORP )$/u
/** A label of localities: *Výběr lokalit: ORP Telč* means the town. */
const LOCALITIES = /(?<!\p{L})lokalit\p{L}*: (?:[^:.]|(?<=\p{L}{1,5})\.)*$/iu

/** Goes along the areas of a text: *okres Kladno*, *ORP Krnov*, *okresy Most a Louny*. */
export class AreaReader {
  /** Where an area ended that others may follow. */
  private last: number | undefined

  constructor(private readonly text: string) {}

  /** Whether the name there is an area's. */
  isArea(start: number, end: number, before: Before): boolean {
    const isJoined = this.last !== undefined && AND.test(this.text.slice(this.last, start))
    const areMany = before.kind === 'word' ? areaWords.get(before.word.toLowerCase()) : undefined
    const isNamedSo =
      areMany !== undefined && !LOCALITIES.test(this.text.slice(Math.max(0, before.start - 100), before.start))
    if (!isNamedSo && !isJoined) return false
    this.last = isJoined || areMany === true ? end : undefined
    return true
  }
}

/** Whether words are nothing but a title of areas: *Okres*, *Kraj:*, *SO ORP*. */
export const namesArea = (words: string): boolean =>
  words.length <= LONGEST &&
  words
    .toLowerCase()
    .replace(':', '')
    .trimEnd()
    .split(' ')
    .every((word) => areaWords.has(word))
const LONGEST = 20
