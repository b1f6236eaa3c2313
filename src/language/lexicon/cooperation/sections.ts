import type { Theme } from '../lexicon.ts'

/** What the sections of descriptions and pages are about. */
export const sections = {
  validity: { stems: 'platnost ucinnost trvan dlouho$ plati$ platit$', example: 'Doba platnosti' },
  span: { stems: 'doba$ doby$ dobu$ obdob delka delk', example: 'Délka platnosti', yields: true },
  focus: { stems: 'zamer soustred venov venuj jde$ pujde$', example: 'Čemu se budeme věnovat' },
  theme: { stems: 'temat tema$', example: 'Témata spolupráce' },
  area: { stems: 'oblast', example: 'Oblasti spolupráce', yields: true },
  content: { stems: 'obsah predmet napln', example: 'Předmět spolupráce' },
  cooperation: { stems: 'spoluprac spolupracuj', example: 'Trvání spolupráce', yields: true },
  partnership: { stems: 'partnerstv lp$', example: 'Lokální partnerství' },
  makeup: {
    stems: 'struktur slozen kompetenc fungovan obsazen ucastni zastoupen clen',
    example: 'Složení partnerství',
  },
  meets: { stems: 'schaz sejde$', example: 'Kdo se schází' },
  plan: {
    stems: 'plan$ planu$ planem$ strategick koncepcn planovac planovani$',
    example: 'Strategický plán',
    yields: true,
  },
  plans: { stems: 'plany$', example: 'Jaké má město plány' },
  strategy: { stems: 'strategi koncepc', example: 'Strategie a koncepce' },
  inclusion: { stems: 'zaclenov zaclenen inkluz inkluziv psz$ spsz$ sz$', example: 'Plán sociálního začleňování' },
  relation: { stems: 'navaz vazb$ vazba$ vazby$ soulad souvis vztah synerg provaz', example: 'Návaznost na dokumenty' },
  document: { stems: 'dokument material', example: 'Strategické dokumenty' },
  intervention: { stems: 'intervenc', example: 'Oblasti intervence' },
  opinion: { stems: 'stanovisk vyjadren', example: 'Stanovisko partnerství' },
  approval: {
    stems: 'schvaleni projednani schvalovani souhlas odsouhlaseni',
    example: 'Projednání a schválení',
  },
  overall: { stems: 'celkov souhrn zaverecn slovni$', example: 'Celkové vyhodnocení', yields: true },
  overview: { stems: 'prehled profil', example: 'Základní přehled', yields: true },
  situation: { stems: 'situac vypada$ vychozi$', example: 'Situace v lokalitě' },
  about: { stems: 'o$', example: 'O městě', yields: true },
  exclusion: { stems: 'vyloucen vylucovan chudob', example: 'Sociální vyloučení v obci' },
  minority: { stems: 'romsk romov romu$ romum$ romech$ romy$', example: 'Romská lokalita', yields: true },
  kind: { stems: 'typ$ typy$ typu$ druh$ druhy$ forma$ formy$ forem$ rezim', example: 'Typ podpory' },
  course: {
    stems: 'prubeh pokracov odkdy$ histor vyvoj chronologi milnik probih postup',
    example: 'Průběh podpory',
  },
  timeline: { stems: 'osa$ osu$', example: 'Časová osa' },
  support: { stems: 'podpor', example: 'Typ podpory', yields: true },
  elsewhere: { stems: 'ostatn dalsi$ dalsich$ jine$ jinde$', example: 'Ostatní lokality', yields: true },
  page: { stems: 'stazen odkaz fotogaler galeri aktualit novink kalendar', example: 'Fotogalerie' },
} as const satisfies Theme
