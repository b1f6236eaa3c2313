import type { Theme } from './lexicon.ts'

/** Words of the page around a document. */
export const site = {
  language: {
    stems: 'cesky$ english$ deutsch$ cestina$ anglicky$ nemecky$ polski$ francais$',
    example: 'česky English Deutsch',
  },
  greeting: { stems: 'vazeni$ vazena$ vazeny$ mili$ drazi$', example: 'Vážení spoluobčané' },
  navigation: {
    stems:
      'uvod$ uvodni$ domu$ home$ hlavicka$ zpet$ prejdi$ prejdete$ prejit$ preskocit$ preskocte$ skip$ content$ top$ bottom$ of$ page$ loading$ events$ event$ hledat$ vyhledat vyhledav databaze',
    example: 'Zpět',
  },
} as const satisfies Theme
