import type { Theme } from '../lexicon.ts'

/** How far a paper is: verbs by what they do to it and whether they tell of a finished act, and the words that put one off or deny it. */
export const progress = {
  approve: {
    stems: 'schval odsouhlas odhlasov prijal prijat prijeti$ prijetim$ prijm posvet',
    example: 'Zastupitelstvo schválilo plán',
  },
  approving: {
    stems: 'schvaluj schvalov odsouhlasov prijim projednav pripominkov pripominkuj',
    example: 'Plán se projednává',
  },
  reject: { stems: 'zamit odmit', example: 'Zastupitelé plán zamítli' },
  write: {
    stems: 'zprac vyprac priprav vytvor sestav seps napis napsa vznikl',
    example: 'Plán byl zpracován',
  },
  finish: { stems: 'dokonc doprac', example: 'Plán byl dokončen' },
  ready: { stems: 'hotov', example: 'Plán je hotov' },
  origin: { stems: 'vznik$ vzniku$ vznikem$', example: 'Vznik plánu' },
  writing: {
    stems:
      'zpracovav vypracovav dopracovav pripravuj pripravov vytvaren sestavuj sestavov sepisuj sepisov dokoncuj dokoncov finalizuj finalizov rozprac vznika$ vznikaji$',
    example: 'Plán se zpracovává',
  },
  /** Other things do so too: *plán tvoří tři části*, but *plán se tvoří*. */
  forming: { stems: 'tvori$ vytvari$ vytvareji$ pise$ pisi$', example: 'Plán se píše' },
  working: { stems: 'pracuje$ pracuji$', example: 'Město pracuje na plánu' },
  drafting: {
    stems: 'priprava$ pripravy$ pripravu$ priprave$ pripravou$ tvorb aktualizac finalizac',
    example: 'Příprava plánu',
  },
  submit: { stems: 'predloz', example: 'Starosta plán předloží' },
  phase: { stems: 'faz$ faze$ fazi$ proces stadi', example: 've fázi přípravy' },
  run: { stems: 'probiha bezi$ pokracuj zahajen zahajil zapocal zacal zacat zacin', example: 'Probíhá příprava plánu' },
  will: { stems: 'bude$ budou$ budeme$', example: 'Plán bude schválen' },
  meant: {
    stems: 'planuj planovan zamyslen predpokla chysta hodla zvazuj uvazuj zacn vznikn',
    example: 'Město plánuje vydat koncepci',
  },
  reckoned: { stems: 'pocita$ pocitaji$', example: 'Počítá se s tím' },
  has: { stems: 'ma$ maji$ chce$ chteji$', example: 'Plán má vzniknout' },
  should: { stems: 'mel$ mela$ melo$ meli$ mely$', example: 'Plán by měl vzniknout' },
  would: { stems: 'by$ aby$', example: 'aby plán vznikl' },
  managed: { stems: 'podaril', example: 'Podařilo se schválit plán' },
  /** *není* is *ne* and *ní*. */
  be: { stems: 'je$ jsou$ ni$ byl$ byla$ bylo$ byly$ byli$ byt$', example: 'Plán nebyl schválen' },
  exist: { stems: 'existuj', example: 'Plán neexistuje' },
  itself: { stems: 'se$', example: 'se připravuje' },
  without: { stems: 'bez$', example: 'bez schválení' },
  toward: { stems: 'k$ ke$ na$ pred$ pro$', example: 'ke schválení' },
  within: { stems: 'v$ ve$', example: 'v přípravě' },
  goesOn: {
    stems:
      'ktery$ ktera$ ktere$ ktereho$ kterym$ kterou$ kteri$ jenz jez jehoz jejiz zatim dosud doposud ale avsak vsak nyni',
    example: 'plán, který schválilo zastupitelstvo',
  },
  council: {
    stems: 'zastupitel rada$ rade$ radu$ radou$ radni$ mesto$ mestem$ mestu$ obec$ obci$ agenturou$ asz$',
    example: 'Zastupitelstvo plán přijalo',
  },
  town: { stems: 'mesta$ obce$', example: 'zastupitelstvo města' },
  beside: {
    stems: 'navrh$ navrhu$ navrhem$ rok$ roce$ roku$ letech$ jiz$ nove$ jeho$ jeji$ prvni$',
    example: 'připravený návrh plánu',
  },
  paper: {
    stems: 'plan$ planu$ plany$ planem$ dokument strategie$ strategii$ koncepc material$ materialu$ materialem$',
    example: 'žádný strategický dokument',
  },
  /** What is made of these verbs and tells of no act: *zpracovatel*, *přijatelný*, *přípravná třída*. */
  apart: {
    stems:
      'zpracovatel schvalovatel schvalovac prijateln prijimac pripravn pripravenost dokoncovac sestava$ sestavy$ sestavu$',
    example: 'Zpracovatel plánu',
  },
  none: { stems: 'zadny$ zadna$ zadne$ zadneho$', example: 'žádný dokument' },
} as const satisfies Theme
