import type { Theme } from './lexicon.ts'

export const money = {
  cost: {
    stems: 'naklad vydaj rozpoc cena$ ceny$ cenu$ hodnot objem investice$ investici$',
    example: 'Způsobilé výdaje',
  },
  finance: { stems: 'financov financ', example: 'Financování projektu' },
  financial: {
    stems: 'financni$ financnich$ financniho$ financnim$ financnimi$',
    example: 'Finanční rámec',
    yields: true,
  },
  grant: { stems: 'dotac prispev grant$ grantu$ granty$ subvenc dotovan', example: 'Dotace z EU' },
  support: { stems: 'podpor prispeni$ prispenim$', example: 'Výše podpory', yields: true },
  share: { stems: 'podil spolufinanc prostredk prostredek$ penize$ penez$ penezi$ zdroj', example: 'Vlastní zdroje' },
  ownShare: { stems: 'spoluuc', example: 'Spoluúčast příjemce' },
  amount: { stems: 'vyse$ vysi$ vysky$ castk suma$ sumy$ alokac kolik$', example: 'Výše dotace', yields: true },
  rate: { stems: 'mira$ miry$', example: 'Míra podpory', yields: true },
  total: { stems: 'celk souct soucet', example: 'Celkem', yields: true },
  union: {
    stems: 'eu$ unie$ unii$ esf$ efrr$ erdf$ evropsk amif$ fs$',
    example: 'Příspěvek Unie',
    yields: true,
  },
  abroad: { stems: 'norsk norw ehp$ eea$', example: 'Norské fondy', yields: true },
  state: {
    stems: 'statni$ statniho$ statnim$ statu$ stat$ sr$ cr$ narodn mpsv$ mmr$ mv$ msmt$ mz$ ministerst',
    example: 'Státní rozpočet',
    yields: true,
  },
  returned: { stems: 'vracen vratil nevycerpan uspor', example: 'Nevyčerpaná dotace byla vrácena' },
  own: {
    stems: 'vlastni$ vlastnich$ vlastniho$ vlastnim$ vlastnimi$ svych$ svymi$ soukrom',
    example: 'Vlastní podíl',
    yields: true,
  },
  public: { stems: 'verejn', example: 'Veřejné zdroje', yields: true },
} as const satisfies Theme
