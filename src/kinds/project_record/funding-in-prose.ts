/** Amounts that sentences give: *celkový rozpočet projektu činí 4,8 mil. Kč*. */
import { readMoney } from '../../czech/money.ts'
import { sentencesOf } from '../../czech/sentence.ts'
import type { Passage } from '../../passage.ts'
import { Proven } from '../draft.ts'
import type { Grant } from './funding.ts'

const SOURCE = String.raw`(?<!\p{L})(?<source>(?:celkov(?:ý|á|é) |(?:celkové )?způsobilé )?(?:rozpočet|náklady|výdaje|dotace|podpora)(?: projektu| z EU| na projekt)?)`
const VERB = String.raw`(?:je|jsou|činí|činil[ay]?|činily|dosahuj[eí]|dosáhl[aoy]?|představuj[eí]|byl[ay]?)`
const GRANT = String.raw`(?<!\p{L})(?<grant>dotac[ie]|podpor[au]|příspěvek) (?:ve|v celkové) výši`
const STATED = new RegExp(String.raw`(?:${SOURCE} ${VERB}|${GRANT}) (?:celkem |přibližně |zhruba |cca )?(?=\d)`, 'iu')
/** How far after the verb an amount ends. */
const REACH = 40

/** One amount a sentence, with the word that names it as its source. */
export const fundingInProse = (texts: readonly Passage[]): Grant[] =>
  texts.flatMap(sentencesOf).flatMap((sentence): Grant[] => {
    const found = sentence.match(STATED)
    const money = found && readMoney(sentence.slice(found.end, found.end + REACH))
    const source = found?.named['source'] ?? found?.named['grant']
    if (!source || !money) return []
    const { value, passage } = money
    return [
      {
        source,
        amount: new Proven(value.amount, passage),
        currency: new Proven(value.currency, passage),
      },
    ]
  })
