/** Invented documents of many towns. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { root, rows } from '../inbox.ts'

export const towns = [
  'Kadaň', 'Most', 'Cheb', 'Krnov', 'Bílina', 'Litvínov', 'Jirkov', 'Sokolov', 'Ralsko', 'Rumburk',
  'Šternberk', 'Orlová', 'Duchcov', 'Osek', 'Krupka', 'Chodov', 'Nejdek', 'Rotava', 'Štětí', 'Broumov',
] as const // prettier-ignore

const given = ['Jana', 'Petr', 'Eva', 'Jan', 'Hana', 'Karel', 'Lenka']
const surnames = ['Nová', 'Malý', 'Krátká', 'Dlouhý', 'Veselá', 'Tichý', 'Bílá', 'Rychlý', 'Zelená', 'Horák', 'Jará']

/** A page about a town as the agency's site had them: every one with an own text, own actors and an own contact. */
export function page(i: number, { contact = person(i), body = '' } = {}): string {
  const town = towns[i % towns.length] ?? ''
  return `<html><head><title>${town}</title></head><body><h1>${town}</h1>
<p>Agentura pro sociální začleňování s městem ${town} spolupracuje od roku ${2010 + (i % 9)}.</p>
<h2>Základní přehled spolupráce s ASZ</h2>
<p>Dalšími zapojenými aktéry jsou Oblastní charita ${town}, Centrum pro rodinu číslo ${i + 1} a Občanská poradna ${town}.</p>
<h2>Typ podpory (chronologicky)</h2>
<p>${given[i % 7]} a další ze ${i + 3} rodin prošli od roku ${2010 + (i % 9)} terénní prací města ${town}.</p>
<h2>Plánované a schválené strategické dokumenty</h2>
<p>Strategický plán sociálního začleňování ${town} ${2016 + (i % 5)}–${2019 + (i % 5)}, schválen v září ${2016 + (i % 5)}.</p>
<h2>Plánovaná a realizovaná opatření</h2>
<p>Klíčovým tématem je pro ${town} ${['bydlení', 'zaměstnanost', 'dluhy', 'vzdělávání'][i % 4]} v ${i + 2} lokalitách.${body}</p>
<h2>Osobnosti lokality</h2>
<p>${contact}</p></body></html>`
}

/** A page with little on it. */
export const shortPage = (i: number): string => {
  const town = towns[i % towns.length] ?? ''
  return `${town}\n\nAgentura pro sociální začleňování s městem ${town} spolupracuje od roku ${2010 + (i % 9)}.\n\nOsobnosti lokality\n\n${person(i).replaceAll('<br>', '\n')}\n`
}

export const person = (i: number): string =>
  `${given[i % given.length]} ${surnames[i % surnames.length]}<br>Lokální konzultant<br>Tel: 705 ${100 + i} ${200 + i}`

export const errorPage = (i: number): string =>
  `<html><head><title>Chyba 404</title></head><body><h1>Stránka nebyla nalezena</h1><p>Požadavek č. ${i} nelze vyřídit.</p></body></html>`

/** The evaluated cooperation description of the seeds, of another town. */
export function description(i: number, change: (text: string) => string = (text) => text): string {
  const seed = readFileSync(join(root, 'seeds/001_5e533ab675754bf1.txt'), 'utf8')
  const town = towns[i % towns.length] ?? ''
  return change(seed.replaceAll('Jihlava', town).replaceAll('Jihlavy', town).replace('00286010', ico(i)))
}

/** As the town promised it, before anybody evaluated. */
export const promised = (i: number): string =>
  description(i, (text) =>
    text
      .replace(' VYHODNOCENÍ ROKU 2024', '')
      .replaceAll(/ (?:Splněno|Projednáno)[^\t\n]*/g, '')
      .replace(/^Vyhodnocení Popisu spolupráce za rok 2024.*$/m, ''),
  )

function ico(i: number): string {
  const base = String(2600000 + i * 37)
  const sum = Array.from(base).reduce((total, figure, at) => total + Number(figure) * (8 - at), 0)
  return base + String((11 - (sum % 11)) % 10)
}

export const verdicts = (db: string): unknown[] =>
  rows(
    db,
    `select tree.value, count(*) from current_revision join revision on revision.id = current_revision.revision, json_tree(revision.json) tree
     where tree.key = 'status' group by tree.value order by tree.value`,
  )
