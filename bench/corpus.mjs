/** Documents like the seeds, as many as wanted: other towns, numbers and words, the same ones for the same seed. */
import { readFileSync, readdirSync } from 'node:fs'
import { randomOf } from '../scripts/fuzz/random.mjs'

const folder = new URL('../seeds/', import.meta.url)
const seeds = readdirSync(folder)
  .sort()
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))

const TOWNS =
  'Krupka Ralsko Obrnice Sokolov Frýdlant Jirkov Kadaň Žatec Bílina Vejprty Litvínov Orlová Karviná Přerov'.split(' ')
const OLD_TOWNS = /Brno|Teplice|Kutná Hora|Broumov|Mělník|Jihlava|Děčín|Ústí nad Labem/g

const MONTHS = 'LEDEN ÚNOR BŘEZEN DUBEN KVĚTEN ČERVEN ČERVENEC SRPEN ZÁŘÍ ŘÍJEN LISTOPAD PROSINEC'.split(' ')

/** @type {(count: number, seed: number) => { file: string, text: string }[]} */
export const documentsLikeSeeds = (count, seed) => {
  const random = randomOf(seed)
  return Array.from({ length: count }, (_, i) => {
    const town = random.pick(TOWNS)
    const text = seeds[i % seeds.length]
      .replace(OLD_TOWNS, town)
      // Else all lists of results would be revisions of one document.
      .replace(/ČERVEN 2010 AŽ ČERVEN 2013/, () => {
        const from = 1995 + random.below(26)
        return `${random.pick(MONTHS)} ${from} AŽ ${random.pick(MONTHS)} ${from + 1 + random.below(4)}`
      })
      // Days, months and years stay what they are; other numbers change, so that no two documents are the same.
      .replace(/\d{5,}/g, (number) =>
        String(random.below(10 ** Math.min(9, number.length))).padStart(number.length, '1'),
      )
    return { file: `document-${i}.txt`, text: `${text}\nČíslo jednací ${i}\n` }
  })
}
