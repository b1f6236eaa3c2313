/** Programmes that fund projects, by the names and abbreviations that documents use for them. */
interface Programme {
  readonly name: string
  /** The name without *Operační program* in any case form, and its abbreviations. */
  readonly pattern: RegExp
}

/** What is longer stands first: *Zaměstnanost* is a part of other names. */
export const programmes: readonly Programme[] = [
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
    pattern: /vzdělá(?:vá)?ní pro konkurenceschopnost|OP ?VK(?!\p{L})/iu,
  },
  { name: 'Operační program Výzkum a vývoj pro inovace', pattern: /výzkum a vývoj pro inovace|OP ?VaVpI/iu },
  {
    name: 'Integrovaný regionální operační program',
    pattern: /integrovan\p{L}{1,20} regionální\p{L}{0,20} operační|IROP/iu,
  },
  { name: 'Integrovaný operační program', pattern: /integrovan\p{L}{1,20} operační|(?<!\p{L})IOP(?!\p{L})/iu },
  { name: 'Operační program Praha – Adaptabilita', pattern: /praha ?[-–]? ?adaptabilita|OPPA(?!\p{L})/iu },
  {
    name: 'Operační program Praha – pól růstu ČR',
    pattern: /praha(?: ?[-–,])? ?pól růstu(?: čr)?|OP ?P?PR(?!\p{L})/iu,
  },
  { name: 'Operační program Životní prostředí', pattern: /životní(?:ho)? prostředí|OPŽP/iu },
  {
    name: 'Operační program potravinové a materiální pomoci',
    pattern: /potravinov(?:é|á) a materiální pomoci?|OP ?PMP(?!\p{L})/iu,
  },
  { name: 'Operační program Technická pomoc', pattern: /technická pomoc|OP ?TP(?!\p{L})/iu },
  { name: 'Operační program Spravedlivá transformace', pattern: /spravedlivá transformace|OP ?ST(?!\p{L})/iu },
  { name: 'Národní plán obnovy', pattern: /národní\p{L}{0,20} plán\p{L}{0,20} obnovy/iu },
  {
    name: 'Azylový, migrační a integrační fond',
    pattern: /azylov\p{L}{1,20}, migrační\p{L}{0,20} a integrační\p{L}{0,20} fond|(?<!\p{L})AMIF(?!\p{L})/iu,
  },
]

/** The official name of the programme that the words name. */
export const programmeNamed = (words: string): string | undefined =>
  programmes.find(({ pattern }) => pattern.test(words))?.name
