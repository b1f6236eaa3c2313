import type { Theme } from './lexicon.ts'

/** Words of the classes to which a language adds none. They stand whole, since nearly every word begins like one. */
export const functionWords = {
  /** The subject of its clause. */
  relative: { stems: 'ktery$ ktera$ ktere$ kteri$ jenz$ jez$', example: 'plán, který …' },
  relating: {
    stems:
      'kterou$ kterym$ kterymi$ kterych$ ktereho$ kteremu$ kterem$ jejz$ jehoz$ jejiz$ jejichz$ kde$ kam$ coz$ pricemz$ aby$ protoze$ nebot$ zatimco$ pokud$ kdyz$',
    example: 'partnerství, jehož členy jsou …',
  },
  conjunction: { stems: 'a$ i$ ale$ avsak$ vsak$ nebo$ ci$', example: 'ale' },
  preposition: {
    stems:
      'v$ ve$ na$ z$ ze$ do$ od$ k$ ke$ s$ se$ o$ po$ pri$ za$ nad$ pod$ u$ dle$ podle$ pro$ pred$ bez$ mezi$ mimo$ diky$ formou$ prostrednictvim$',
    example: 'podle plánu',
  },
  adverb: {
    stems:
      'si$ by$ tak$ take$ taktez$ tez$ rovnez$ jiz$ uz$ dosud$ zatim$ spolu$ spolecne$ dale$ zde$ tam$ tu$ pak$ jeste$ jako$ dne$',
    example: 'už',
  },
  auxiliary: {
    stems:
      'je$ jsou$ byl$ byla$ bylo$ byly$ byli$ bude$ budou$ ma$ maji$ neni$ nejsou$ nebyl$ nebyla$ nebylo$ nebyly$ nebyli$ nebude$ nebudou$ nema$ nemaji$',
    example: 'byl',
  },
} as const satisfies Theme
