/** Amounts that sentences give: *celkový rozpočet projektu činí 4,8 mil. Kč*. */
import { readMoney } from '../../czech/money.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import type { Passage } from '../../passage.ts'
import { Proven } from '../draft.ts'

export interface Grant {
  readonly source?: Passage
  readonly amount: Proven<string>
  readonly currency: Proven<string>
}

const SOURCE = String.raw`(?<!\p{L})(?<source>(?:celkov(?:ý|á|é) |(?:celkové )?způsobilé )?(?:rozpočet|náklady|výdaje|dotace|podpora|příspěvek|podíl)(?: projektu| (?:z )?EU| Evropské unie| ze státního rozpočtu| státního rozpočtu| kraje| města| obce| na projekt)?)`
const VERB = String.raw`(?:je|jsou|činí|činil[ay]?|činily|dosahuj[eí]|dosáhl[aoy]?|představuj[eí]|byl[ay]?)`
const GRANT = String.raw`(?<!\p{L})(?<grant>dotac[ie]|podpor[au]|příspěvek) (?:ve|v celkové) výši`
const STATED = new RegExp(String.raw`(?:${SOURCE} ${VERB}|${GRANT}) (?:celkem |přibližně |zhruba |cca )?(?=\d)`, 'giu')
/** How far after the verb an amount ends. */
const REACH = 40

/** The amounts of sentences, each with the word that names it as its source. */
export const fundingInProse = (texts: readonly Passage[]): Grant[] =>
  texts.flatMap(sentencesOf).flatMap((sentence) =>
    [...sentence.matchAll(STATED)].flatMap(({ end, named }): Grant[] => {
      const money = readMoney(sentence.slice(end, end + REACH))
      const source = named['source'] ?? named['grant']
      if (!source || !money) return []
      const { value, passage } = money
      return [
        {
          source,
          amount: new Proven(value.amount, passage),
          currency: new Proven(value.currency, passage),
        },
      ]
    }),
  )
