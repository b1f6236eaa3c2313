/** The words by which terms and evaluations in a cell are told apart: data, applied by `milestones.ts`. */

import { WORD_END, WORD_START } from '../../../czech/reading.ts'

/** Words that announce an evaluation and are no part of it. */
export const EVALUATION_LABEL =
  /^(?:vyhodnocení|hodnocení|plnění|stav(?: plnění)?|výsledek|skutečnost)(?: (?:za rok |roku |k )?[\d. ]{1,12})?\s?(?::|[-–—](?=\s))\s*/iu

/** The same alone in a cell beside its evaluation. */
export const EVALUATION_TITLE =
  /^(?:vyhodnocení|hodnocení|stav|plnění|stav plnění)(?: (?:činnosti|aktivity|plnění|(?:za )?rok[ue]? \d{4}))?:?$/iu

/** How evaluations begin that have neither a verdict nor a past tense. */
const evaluationBeginnings: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'formou|prostřednictvím|v rámci|viz', example: 'Formou per rollam' },
  { words: 'ano|ne|částečně', example: 'Ano' },
  { words: 'v řešení|v přípravě|v procesu|v realizaci|v běhu|bez', example: 'V řešení' },
  {
    words: '(?:průběžně )?(?:probíhá|probíhají|pokračuje|pokračují|trvá|trvají|připravuje se|se připravuje)',
    example: 'Probíhá dle plánu',
  },
  { words: 'dosud|doposud|zatím|již|t\\. ?č\\.', example: 'Dosud bez zájemce' },
  { words: 'bude|budou|proběhne|proběhnou|uskuteční se', example: 'Bude předloženo 26. 2. 2025' },
  { words: 'nerelevantní|není relevantní|není potřeba|nebylo třeba', example: 'Není relevantní' },
]

/** How terms begin that name no date and no frequency. */
const termBeginnings: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'průběžně|trvale|vždy|pravidelně|ihned', example: 'průběžně' },
  { words: '(?:dle|podle) (?:potřeby|aktuální potřeby|zájmu|domluvy|dohody)', example: 'Dle potřeby' },
  { words: 'po celou dobu|v průběhu|po dobu|během', example: 'po celou dobu spolupráce' },
  { words: 'do \\d{1,3}|do konce|do poloviny|ke dni|nejpozději|termín', example: 'do 14 dnů od setkání' },
]

/** "Jednání se konala 4x ročně": words after which a frequency tells how often something was done. */
export const HOW_OFTEN =
  /(?<=\p{L}\s)(?:kon(?:al|á)|sešl|scház|setk|probíh|proběhl|uskuteč|zasedal|jednal)\p{L}{0,6}(?: se| si)?(?: (?:celkem|pravidelně|minimálně|zhruba))?$/iu

/** What a sentence of its own says of a promise that is still to be kept: *Zpráva bude předložena v březnu*. */
export const UNDER_WAY = new RegExp(
  `${WORD_START}(?:bude|budou|probíhá|probíhají|pokračuj[ei]|pokračují|trvá|připravuje|zpracovává|je (?:zpracováván|připravován|realizován)[aoy]?)${WORD_END}`,
  'iu',
)

const anyOf = (rules: readonly { readonly words: string }[]): string => rules.map(({ words }) => words).join('|')

export const EVALUATION = new RegExp(`^(?:${anyOf(evaluationBeginnings)})${WORD_END}`, 'iu')
export const TERM = new RegExp(`^(?:${anyOf(termBeginnings)})${WORD_END}`, 'iu')
/** Nothing but such a term. */
export const LONE_TERM = new RegExp(`^(?:${anyOf(termBeginnings)}),?$`, 'iu')
