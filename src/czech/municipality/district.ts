/** Districts that a text names: "okres Šumperk", "v okrese Ústí nad Orlicí", "okr. Děčín". */
import { bare } from '../../text/bare.ts'
import { formsOf } from '../../language/morphology/declension.ts'

/** All that there are, but the capital, which is one by itself. */
const districts = [
  'Benešov|Beroun|Blansko|Brno-město|Brno-venkov|Bruntál|Břeclav|Česká Lípa|České Budějovice|Český Krumlov|Děčín',
  'Domažlice|Frýdek-Místek|Havlíčkův Brod|Hodonín|Hradec Králové|Cheb|Chomutov|Chrudim|Jablonec nad Nisou|Jeseník|Jičín',
  'Jihlava|Jindřichův Hradec|Karlovy Vary|Karviná|Kladno|Klatovy|Kolín|Kroměříž|Kutná Hora|Liberec|Litoměřice|Louny',
  'Mělník|Mladá Boleslav|Most|Náchod|Nový Jičín|Nymburk|Olomouc|Opava|Ostrava-město|Pardubice|Pelhřimov|Písek|Plzeň-jih',
  'Plzeň-město|Plzeň-sever|Praha-východ|Praha-západ|Prachatice|Prostějov|Přerov|Příbram|Rakovník|Rokycany',
  'Rychnov nad Kněžnou|Semily|Sokolov|Strakonice|Svitavy|Šumperk|Tábor|Tachov|Teplice|Trutnov|Třebíč|Uherské Hradiště',
  'Ústí nad Labem|Ústí nad Orlicí|Vsetín|Vyškov|Zlín|Znojmo|Žďár nad Sázavou',
].flatMap((line) => line.split('|'))

/** How a district is announced; its name follows. */
const LABEL = /(?<!\p{L})okr(?:es(?:u|e|em)?:?|\.)\s?/gu

/** The first district that a text names, in the nominative. */
export const districtIn = (text: string): string | undefined => {
  const folded = bare(text)
  for (const { index, 0: label } of folded.matchAll(LABEL)) {
    const rest = folded.slice(index + label.length, index + label.length + LONGEST)
    const [district] = [...forms()].find(([, said]) => said.test(rest)) ?? []
    if (district !== undefined) return district
  }
  return undefined
}

const LONGEST = 60

let made: ReadonlyMap<string, RegExp> | undefined

/** Each district by all its case forms, without accents; made when first asked for. */
const forms = (): ReadonlyMap<string, RegExp> =>
  (made ??= new Map(
    districts.map((name) => [name, new RegExp(String.raw`^(?:${formsOf(name).map(bare).join('|')})(?![\p{L}-])`, 'u')]),
  ))
