/** The words by which terms and evaluations in a cell are told apart: data, applied by `milestones.ts`. */

/** Words that announce an evaluation and are no part of it. */
export const EVALUATION_LABEL =
  /^(?:vyhodnocení|hodnocení|plnění|stav(?: plnění)?|výsledek|skutečnost)(?: (?:za rok |roku |k )?[\d. ]{1,12})?\s?(?::|[-–—](?=\s))\s*/iu

/** How evaluations begin that have neither a verdict nor a past tense. */
export const evaluationBeginnings: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'formou|prostřednictvím|v rámci|viz', example: 'Formou per rollam' },
  { words: 'ano|ne|částečně', example: 'Ano' },
  { words: 'v řešení|v přípravě|v procesu|v realizaci|v běhu|bez', example: 'V řešení' },
  {
    words: '(?:průběžně )?(?:probíhá|probíhají|pokračuje|pokračují|trvá|trvají|připravuje se|se připravuje)',
    example: 'Probíhá dle plánu',
  },
  { words: 'dosud|doposud|zatím|již|t\\. ?č\\.', example: 'Dosud bez zájemce' },
  { words: 'bude|budou', example: 'Bude předloženo 26. 2. 2025' },
  { words: 'nerelevantní|není relevantní|není potřeba|nebylo třeba', example: 'Není relevantní' },
]

/** How terms begin that name no date and no frequency. */
export const termBeginnings: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'průběžně|trvale|vždy|pravidelně|ihned', example: 'průběžně' },
  { words: '(?:dle|podle) (?:potřeby|aktuální potřeby|zájmu|domluvy|dohody)', example: 'Dle potřeby' },
  { words: 'po celou dobu|v průběhu|po dobu|během', example: 'po celou dobu spolupráce' },
  { words: 'do \\d{1,3}|do konce|do poloviny|ke dni|nejpozději|termín', example: 'do 14 dnů od setkání' },
]
