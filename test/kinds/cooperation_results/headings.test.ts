/** What lines above results say, whatever form and order their words have. */
import { describe, expect, test } from 'vitest'
import { loadGazetteer } from '../../../src/czech/municipality/file.ts'
import { isTitle } from '../../../src/kinds/cooperation_results/title.ts'
import { isOtherHeading, townAtStart, townsOnly, unionOf } from '../../../src/kinds/cooperation_results/towns.ts'
import { Passage } from '../../../src/text/passage.ts'

const context = { municipalities: loadGazetteer() }

test.each<[title: string, is: boolean]>([
  ['Výsledky spolupráce s Agenturou', true],
  ['VÝSLEDKY SPOLUPRÁCE – MĚSTA PODPOROVANÁ V OBDOBÍ 2010–2013', true],
  ['Co přinesla spolupráce s Agenturou', true],
  ['Co se podařilo díky podpoře Agentury', true],
  ['Přínosy podpory v obcích', true],
  ['Úspěchy dosavadní společné práce', true],
  ['S jakými výsledky skončila spolupráce', true],
  ['Co spolupráce s Agenturou přinesla', true],
  ['Výstupy z působení Agentury ve městech', true],
  ['Města a obce spolupracující s Agenturou', true],
  ['Lokality, které byly podporovány v letech 2010–2012', true],
  ['Obcím podporovaným v roce 2014', true],
  ['Přehled výsledků naší činnosti', true],
  ['Výsledky voleb do zastupitelstva', false],
  ['Spolupráce obcí a krajů', false],
  ['Podpora vzdělávání', false],
  ['Nečinnost úřadů a její výsledky', false],
  ['Podnikatelská činnost v obci', false],
  ['Výsledek hospodaření příspěvkových organizací', false],
  ['Místa podporovaného bydlení', false],
])('a title: %s', (title, is) => {
  expect(isTitle(Passage.of(title))).toBe(is)
})

test.each<[heading: string, is: boolean]>([
  ['Ústecký kraj', true],
  ['Karlovarského kraje', true],
  ['Výsledky', true],
  ['Závěrem', true],
  ['Přílohy', true],
  ['Fotogalerie', true],
  ['Naše služby', true],
  ['Zdroje', true],
  ['Různé', true],
  ['Kontakty', true],
  ['Krajková', false],
  ['Moravany', false],
  ['Úvalno', false],
  ['Závěšín', false],
  ['Obsolovice', false],
  ['Kolín', false],
])('a heading of another sort: %s', (heading, is) => {
  expect(isOtherHeading(Passage.of(heading))).toBe(is)
})

describe('towns of headings', () => {
  test.each<[heading: string, towns: string[] | undefined]>([
    ['Město Vsetín', ['Vsetín']],
    ['Města Krupka a Dubí', ['Krupka', 'Dubí']],
    ['Statutární město Jihlava', ['Jihlava']],
    ['Městys Křtiny', ['Křtiny']],
    ['Krupka – městská část Soběchleby', ['Krupka']],
    ['Krupka, místní část Maršov', ['Krupka']],
    ['Hl. m. Praha', ['Praha']],
    ['Vsetín (okres Vsetín)', ['Vsetín']],
    ['Lokalita Krupka', ['Krupka']],
    ['Obce Krupka, Dubí & Osek', ['Krupka', 'Dubí', 'Osek']],
    ['Kolín zřídil komunitní centrum', undefined],
  ])('%s', (heading, towns) => {
    expect(townsOnly(Passage.of(heading), context)?.towns.map(({ municipality }) => municipality.name)).toEqual(towns)
  })
})

test.each<[heading: string, is: boolean]>([
  ['Mikroregion Hranicko', true],
  ['MIKROREGION HRANICKO', true],
  ['Dobrovolný svazek obcí Bílá voda', true],
  ['Svazek obcí „Poohří“', true],
  ['MAS Sokolovsko', true],
  ['Místní akční skupina Sokolovsko', true],
  ['SO ORP Broumov', true],
  ['Obecní společenství Lužnice', true],
  ['Společenství obcí Lužnice', true],
  ['Mikroregionu Hranicko', true],
  ['Jesenicko (Vidnava a Žulová)', true],
  ['Šluknovský výběžek – Rumburk, Varnsdorf', true],
  ['Frýdlantsko a Novoměstsko (obce Frýdlant, Nové Město pod Smrkem)', true],
  ['Svazek klíčů', false],
  ['Slovensko', false],
  ['Masarykova', false],
])('a union of towns: %s', (heading, is) => {
  expect(unionOf(Passage.of(heading), context) !== undefined).toBe(is)
})

test.each<[sentence: string, town: string | undefined]>([
  ['Ve městě Kolín vzniklo centrum.', 'Kolín'],
  ['V Přerově funguje poradna.', 'Přerov'],
  ['Město Telč zřídilo klub.', 'Telč'],
  ['Ve statutárním městě Jihlava přibyly byty.', 'Jihlava'],
  ['V městysi Křtiny působí asistent.', 'Křtiny'],
  ['Statutární město Jihlava otevřelo poradnu.', 'Jihlava'],
  ['V obci Osek pracuje terénní tým.', 'Osek'],
  ['Obce spolupracují s Kolínem.', undefined],
  ['Vedení města Kolín rozhodlo.', undefined],
])('a sentence of a town: %s', (sentence, town) => {
  expect(townAtStart(Passage.of(sentence), context)?.towns[0]?.municipality.name).toBe(town)
})
