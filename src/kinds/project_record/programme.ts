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
  {
    name: 'Integrovaný regionální operační program',
    pattern: /integrovan\p{L}{1,20} regionální\p{L}{0,20} operační|IROP/iu,
  },
  { name: 'Integrovaný operační program', pattern: /integrovan\p{L}{1,20} operační|(?<!\p{L})IOP(?!\p{L})/iu },
  { name: 'Operační program Praha – Adaptabilita', pattern: /praha ?[-–] ?adaptabilita|OPPA(?!\p{L})/iu },
  { name: 'Operační program Praha – pól růstu ČR', pattern: /praha ?[-–] ?pól růstu|OP ?P?PR(?!\p{L})/iu },
  { name: 'Operační program Životní prostředí', pattern: /životní prostředí|OPŽP/iu },
  { name: 'Operační program Technická pomoc', pattern: /technická pomoc|OP ?TP(?!\p{L})/iu },
  { name: 'Operační program Spravedlivá transformace', pattern: /spravedlivá transformace|OP ?ST(?!\p{L})/iu },
  { name: 'Národní plán obnovy', pattern: /národní\p{L}{0,20} plán\p{L}{0,20} obnovy/iu },
  {
    name: 'Azylový, migrační a integrační fond',
    pattern: /azylov\p{L}{1,20}, migrační\p{L}{0,20} a integrační\p{L}{0,20} fond|(?<!\p{L})AMIF(?!\p{L})/iu,
  },
]

/** How programmes are abbreviated, as a word of its own. */
const ABBREVIATION = /(?<![\p{L}+])(?:OP ?[A-ZŽ]{1,4}\+?|OPZ\+?|OPPPR|OPLZZ|IROP|AMIF)(?![\p{L}+/])/gu

/** The abbreviation that the text has of a programme. */
export const abbreviationOf = (text: Passage, name: string): Passage | undefined => {
  for (const { whole } of text.matchAll(ABBREVIATION)) if (programmeNamed(whole.text) === name) return whole
  return undefined
}

/** The official name of the programme that the words name. */
export const programmeNamed = (words: string): string | undefined =>
  programmes.find(({ pattern }) => pattern.test(words))?.name

/** How sentences introduce a programme, in whatever case. */
const INTRODUCED =
  /(?:integrovan\p{L}{1,3} regionální\p{L}{0,2} )?operační(?:ho|m|mu)? program(?:u|em)?(?= |$)|azylov\p{L}{2,3}, migrační\p{L}{0,2} a integrační\p{L}{0,2} fond\p{L}{0,2}/giu
/** How far a programme's name may reach. */
const REACH = 60

/** A programme that a line or sentence names: *z Operačního programu Zaměstnanost*. */
export const programmeInProse = (text: Passage): Proven<string> | undefined => {
  for (const { start, end, whole } of text.matchAll(INTRODUCED)) {
    const own = programmeNamed(whole.text)
    if (own !== undefined) return new Proven(own, whole)
    const rest = text.slice(end, end + REACH)
    for (const { name, pattern } of programmes) {
      const found = rest.match(pattern)
      if (found && found.start < 3) return new Proven(name, text.slice(start, end + found.end))
      const bare = rest.match(BARE)
      if (bare && programmeNamed(`operační program ${bare.whole.text.trim()}`) === name)
        return new Proven(name, text.slice(start, end + bare.end))
    }
  }
  return undefined
}
const BARE = /^\s?zaměstnanost(?! ?(?:\+|plus))/iu
