import type { Theme } from '../lexicon.ts'

/** Words of the page around a document. */
export const site = {
  language: {
    stems: 'cesky$ english$ deutsch$ cestina$ anglicky$ nemecky$ polski$ francais$',
    example: 'česky English Deutsch',
  },
  english: {
    stems:
      'the$ name$ project$ place$ implementation$ realisation$ realization$ awarded$ approval$ completed$ title$ amount$ total$ budget$ date$ end$ duration$ beneficiary$ applicant$ promoter$ summary$ description$ objective$ objectives$ programme$ priority$ target$ group$ groups$ activities$ contact$ person$ number$ registration$ costs$ eligible$ main$ key$ partners$',
    example: 'Place of implementation',
  },
  licence: { stems: 'licenc', example: 'Licence Creative Commons' },
  greeting: { stems: 'vazeni$ vazena$ vazeny$ mili$ drazi$', example: 'Vážení spoluobčané' },
  navigation: {
    stems:
      'uvod$ uvodni$ domu$ home$ hlavicka$ zpet$ prejdi$ prejdete$ prejit$ preskocit$ preskocte$ skip$ content$ top$ bottom$ of$ page$ loading$ events$ event$ hledat$ vyhledat vyhledav databaze',
    example: 'Zpět',
  },
} as const satisfies Theme
