/** Programmes that fund projects, by the names and abbreviations that records use for them. */
import type { Passage } from '../../passage.ts'
import { Proven } from '../draft.ts'

interface Programme {
  readonly name: string
  /** The name without *Operační program* in any case form, and its abbreviations. */
  readonly pattern: RegExp
}

/** What is longer stands first: *Zaměstnanost* is a part of other names. */
const programmes: readonly Programme[] = [
  { name: 'Operační program Lidské zdroje a zaměstnanost', pattern: /lidské zdroje a zaměstnanost|OP ?LZZ/iu },
  { name: 'Operační program Rozvoj lidských zdrojů', pattern: /rozvoj lidských zdrojů|OP ?RLZ/iu },
  { name: 'Operační program Zaměstnanost plus', pattern: /zaměstnanost(?: ?\+| plus)|OPZ ?(?:\+|plus)/iu },
  {
    name: 'Operační program Zaměstnanost',
    pattern: /(?:operační(?:ho|m)? program(?:u|em)?|OP) zaměstnanost|^zaměstnanost$|(?<!\p{L})OPZ(?![\p{L}+])/iu,
  },
  { name: 'Operační program Jan Amos Komenský', pattern: /jan(?:a)? amos(?:e)? komensk(?:ý|ého)|OP ?JAK(?!\p{L})/iu },
  { name: 'Operační program Výzkum, vývoj a vzdělávání', pattern: /výzkum, vývoj a vzdělávání|OP ?VVV/iu },
  {
    name: 'Operační program Vzdělávání pro konkurenceschopnost',
    pattern: /vzdělávání pro konkurenceschopnost|OP ?VK(?!\p{L})/iu,
  },
  { name: 'Operační program Výzkum a vývoj pro inovace', pattern: /výzkum a vývoj pro inovace|OP ?VaVpI/iu },
  { name: 'Integrovaný regionální operační program', pattern: /integrovan\p{L}+ regionální\p{L}* operační|IROP/iu },
  { name: 'Integrovaný operační program', pattern: /integrovan\p{L}+ operační|(?<!\p{L})IOP(?!\p{L})/iu },
  { name: 'Operační program Praha – Adaptabilita', pattern: /praha ?[-–] ?adaptabilita|OPPA(?!\p{L})/iu },
  { name: 'Operační program Praha – pól růstu ČR', pattern: /praha ?[-–] ?pól růstu|OP ?P?PR(?!\p{L})/iu },
  { name: 'Operační program Životní prostředí', pattern: /životní prostředí|OPŽP/iu },
  { name: 'Operační program Technická pomoc', pattern: /technická pomoc|OP ?TP(?!\p{L})/iu },
  { name: 'Operační program Spravedlivá transformace', pattern: /spravedlivá transformace|OP ?ST(?!\p{L})/iu },
  { name: 'Národní plán obnovy', pattern: /národní\p{L}* plán\p{L}* obnovy/iu },
  {
    name: 'Azylový, migrační a integrační fond',
    pattern: /azylov\p{L}+, migrační\p{L}* a integrační\p{L}* fond|(?<!\p{L})AMIF(?!\p{L})/iu,
  },
]

/** How programmes are abbreviated, as a word of its own. */
const ABBREVIATION = /(?<![\p{L}+])(?:OP ?[A-ZŽ]{1,4}\+?|OPZ\+?|OPPPR|OPLZZ|IROP|AMIF)(?![\p{L}+])/gu

/** The abbreviation that the text has of a programme. */
export const abbreviationOf = (text: Passage, name: string): Passage | undefined => {
  for (const { whole } of text.matchAll(ABBREVIATION)) if (programmeNamed(whole.text) === name) return whole
  return undefined
}

/** The official name of the programme that the words name. */
export const programmeNamed = (words: string): string | undefined =>
  programmes.find(({ pattern }) => pattern.test(words))?.name

const IN_PROSE =
  /operační(?:ho|mu?)? program(?:u|em)? (?:lidské zdroje a zaměstnanost|zaměstnanost(?: plus|\+)?|výzkum, vývoj a vzdělávání|vzdělávání pro konkurenceschopnost|jan(?:a)? amos(?:e)? komensk(?:ý|ého)|rozvoj lidských zdrojů|praha ?[-–] ?\p{L}+)|integrovan(?:ý|ého|ém|ým) regionální(?:ho|mu?)? operační(?:ho|mu?)? program(?:u|em)?|azylov(?:ý|ého|ém|ým), migrační(?:ho|m)? a integrační(?:ho|m)? fond(?:u|em)?/iu

/** A programme that a line or sentence names, in whatever case: *z Operačního programu Zaměstnanost*. */
export const programmeInProse = (text: Passage): Proven<string> | undefined => {
  const found = text.match(IN_PROSE)
  const name = found && programmeNamed(found.whole.text)
  return found && name ? new Proven(name, found.whole) : undefined
}
