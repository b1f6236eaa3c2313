import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { knownTowns, mentionOf, namedTowns, unionOf } from '../../../src/kinds/cooperation_results/towns.ts'
import { Passage } from '../../../src/text/passage.ts'

const context = { municipalities: loadGazetteer() }
const names = (heading: ReturnType<typeof knownTowns>) => heading?.towns.map(({ municipality }) => municipality.name)

describe('the towns that a heading names', () => {
  test.each<[heading: string, towns: string[] | undefined]>([
    ['Bílina', ['Bílina']],
    ['Teplá a Toužim', ['Teplá', 'Toužim']],
    ['Rumburk, Varnsdorf a Šluknov', ['Rumburk', 'Varnsdorf', 'Šluknov']],
    ['Krásná Lípa (okres Děčín)', ['Krásná Lípa']],
    ['Město Vsetín:', ['Vsetín']],
    ['3. Nový Bor', ['Nový Bor']],
    ['Frýdek-Místek', ['Frýdek-Místek']],
    ['Výsledky v Bílině', undefined],
    ['Ústecký kraj', undefined],
    ['Bydlení', undefined],
    ['zřízení komise v Bílině', undefined],
  ])('%s', (heading, towns) => {
    expect(names(knownTowns(Passage.of(heading), context))).toEqual(towns)
  })

  test.each<[heading: string, towns: string[] | undefined]>([
    ['Dolní Lhotice', ['Dolní Lhotice']],
    ['Bílina a Horní Lhotice', ['Bílina', 'Horní Lhotice']],
    ['Ústecký kraj', undefined],
    ['Bydlení', undefined],
    ['Výsledky', undefined],
    ['Zřízení komise', undefined],
  ])('where the layout says so: %s', (heading, towns) => {
    expect(names(namedTowns(Passage.of(heading), context))).toEqual(towns)
  })
})

test.each<[town: string, outcome: string, mention: string | undefined]>([
  ['Toužim', 'zřízení centra občané odmítli (Toužim)', 'Toužim'],
  ['Toužim', 'sociální prádelna v Toužimi', 'Toužimi'],
  ['Teplá', 'klub v Teplé', 'Teplé'],
  ['Teplá', 'teplá voda v bytech', undefined],
  ['Varnsdorf', 'otevření klubu ve Varnsdorfu', 'Varnsdorfu'],
])('%s in: %s', (name, outcome, mention) => {
  const [town] = knownTowns(Passage.of(name), context)?.towns ?? []
  expect(town && mentionOf(town, Passage.of(outcome))?.text).toBe(mention)
})

describe('unions of towns, which are localities without a municipality of their own', () => {
  test.each<[heading: string, towns: string[] | undefined]>([
    ['Mikroregion Frýdlantsko', []],
    ['DSO Osoblažsko', []],
    ['SVAZEK OBCÍ BROUMOVSKO', []],
    ['Jesenicko (Vidnava, Žulová)', ['Vidnava', 'Žulová']],
    ['Mikroregion získal nový projekt', undefined],
    ['Ralsko', undefined],
    ['společný tým (Vidnava, Žulová)', undefined],
  ])('%s', (heading, towns) => {
    expect(names(unionOf(Passage.of(heading), context))).toEqual(towns)
  })
})
