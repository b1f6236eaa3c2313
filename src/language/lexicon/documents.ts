import type { Theme } from './lexicon.ts'

/** What a document calls itself. */
export const documents = {
  report: { stems: 'zprava$ zpravy$ zpravu$', example: 'Závěrečná zpráva' },
  minutes: { stems: 'zapis$ pozvank zasedan jednani$ prezencn', example: 'Zápis z jednání' },
  council: { stems: 'usnesen', example: 'Usnesení rady města' },
  budgeting: { stems: 'rozpoctov vyhled$ vyhledu$ vyhledy$', example: 'Rozpočtové opatření' },
  tender: { stems: 'zakazk zadavaci$ vyberov poptavk', example: 'Veřejná zakázka' },
  plan: { stems: 'plan$ planu$ strategie$ strategick koncepce$ vyhodnocen', example: 'Strategický plán' },
  news: { stems: 'zpravodaj', example: 'Zpravodaj města' },
  list: { stems: 'seznam$', example: 'Seznam projektů' },
  menu: { stems: 'jidelni$ jidelnic', example: 'Jídelníček' },
  press: { stems: 'tiskov', example: 'Tisková zpráva' },
  contract: { stems: 'smlouva$ smlouvy$ dodatek$', example: 'Smlouva o partnerství' },
} as const satisfies Theme
