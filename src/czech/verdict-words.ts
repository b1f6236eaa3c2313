/** The words by which an evaluation says that a promise was met or not: data, applied by `verdict.ts`. */

export interface VerdictWord {
  /** Stem of the participle or verb; its ending and a negating *ne-* are added by the reader. */
  readonly stem: string
  readonly endings: string
  readonly example: string
}

/** Endings of passive participles (*splněn, splněna, splněno, splněny, splněni*) and of past tenses (*proběhl, proběhla*). */
const PARTICIPLE = '(?:a|o|y|i)?'

/** Words that say of any promise that it was met; with *ne-* before them, that it was not. */
export const fulfilmentWords: readonly VerdictWord[] = [
  { stem: 'splněn', endings: '(?:a|o|y|i|é|ý|á)?', example: 'Splněno v únoru 2024' },
  { stem: 'splnil', endings: PARTICIPLE, example: 'Město úkol splnilo' },
  { stem: 'naplněn', endings: PARTICIPLE, example: 'Mnohonásobně naplněno vzhledem k agendě' },
  { stem: 'naplnil', endings: PARTICIPLE, example: 'účastníci tento cíl naplnili' },
  { stem: 'plněn', endings: PARTICIPLE, example: 'plněno průběžně' },
  { stem: 'naplňován', endings: PARTICIPLE, example: 'naplňováno průběžně' },
  {
    stem: '(?:na)?plní\\sse|se\\s(?:průběžně\\s)?(?:na)?plní|naplňuje\\sse|se\\s(?:průběžně\\s)?naplňuje',
    endings: '',
    example: 'Plní se průběžně',
  },
  {
    stem: 'podařil(?:a|o|y|i)?(?:\\s\\p{L}+){0,3}?\\s(?:splnit|naplnit|(?:z)?realizovat|uskutečnit|dokončit|provést)',
    endings: '',
    example: 'Úkol se podařilo splnit',
  },
  { stem: '(?:z)?realizován', endings: PARTICIPLE, example: 'Realizováno v září' },
  { stem: 'uskutečněn', endings: PARTICIPLE, example: 'Setkání bylo uskutečněno' },
  { stem: 'uskutečnil', endings: PARTICIPLE, example: 'Jednání se uskutečnilo' },
  { stem: 'proveden', endings: PARTICIPLE, example: 'zmapování bylo provedeno' },
  { stem: 'proběhl', endings: PARTICIPLE, example: 'proběhlo 12. 3. 2024' },
  { stem: 'konal', endings: PARTICIPLE, example: 'Jednání se konalo 3x' },
  { stem: 'uspořádán', endings: PARTICIPLE, example: 'Workshop byl uspořádán' },
  { stem: 'dokončen', endings: PARTICIPLE, example: 'Analýza byla dokončena' },
  { stem: 'dosažen', endings: PARTICIPLE, example: 'Cíle bylo dosaženo' },
  { stem: 'hotov', endings: '(?:a|o|y|i|ý|á|é)?', example: 'Hotovo' },
]

/** Words beside a verdict that halve it. */
export const partialWords: readonly { readonly words: string; readonly example: string }[] = [
  { words: 'částečně|zčásti|z části|z(?:e)? větší části', example: 'Splněno částečně' },
  { words: 'napůl|z poloviny|ze? (?:\\p{L}+ )?(?:třetin|čtvrtin|pětin)\\p{L}*', example: 'Splněno z poloviny' },
  { words: 'dílčím způsobem|neúplně|ne zcela|ne úplně|ne plně|nikoli(?:v)? plně', example: 'Ne zcela naplněno' },
  { words: 'téměř (?:s|na)?plněn\\p{L}*|téměř (?:hotov|dokončen)\\p{L}*', example: 'Téměř splněno' },
  { words: 'většin(?:a|u|ou)', example: 'Splněna většina úkolů' },
  { words: '(?:pouze|jen|jenom)\\s(?:\\d|jedn|dv|tř|čty|část)\\p{L}*', example: 'Proběhlo pouze jedno jednání' },
]

/** Beside a negated verdict: what was not done *in full* was done in part. */
export const NOT_IN_FULL = 'zcela|úplně|plně|v plném rozsahu|v plné míře|beze zbytku|všechn[aoy]|všichni'

/** Verbs that tell of a promise only where they are negated: *závazek se neplní*, but *město plní funkci zřizovatele*. */
export const NEGATED_ONLY = '(?<=ne)(?:na)?plní'

/** Negation apart from the word it negates. */
export const NEGATED_BEFORE =
  'není|nejsou|nebyla?|nebylo|nebyli|nebyly|nepodařil[ao]? se|se nepodařil[ao]?|nemohl[aoiy]? být|nebylo možné'

/** What is yet to come or was only meant is no verdict: *bude splněno*, *má být realizováno*. */
export const NOT_YET =
  'bude|budou|má být|mají být|měl[aoiy]? by(?:t)?|by měl[aoiy]?|aby byl[aoiy]?|plánován[aoiy]?|pokud|je třeba|v případě'

/** Evaluations of one word. */
export const wholeVerdicts: Readonly<Record<string, 'fulfilled' | 'not_fulfilled' | 'partially_fulfilled'>> = {
  ano: 'fulfilled',
  ne: 'not_fulfilled',
  částečně: 'partially_fulfilled',
  zčásti: 'partially_fulfilled',
  napůl: 'partially_fulfilled',
}

/** Signs in the place of a word. */
export const signVerdicts: Readonly<Record<string, 'fulfilled' | 'not_fulfilled'>> = {
  '✔': 'fulfilled',
  '✓': 'fulfilled',
  '✅': 'fulfilled',
  '☑': 'fulfilled',
  '✗': 'not_fulfilled',
  '✘': 'not_fulfilled',
  '❌': 'not_fulfilled',
  '☒': 'not_fulfilled',
}

/** Participles that do not follow from their noun by changing its ending. */
export const irregularParticiples: Readonly<Record<string, string>> = {
  přijet: 'přijat',
  vzet: 'vzat',
  revize: 'revidován',
  příprav: 'připraven',
  tvorb: 'vytvořen',
  analýz: 'analyzován',
  kontrol: 'zkontrolován',
  výběr: 'vybrán',
  nábor: 'nabrán',
  podpis: 'podepsán',
  návrh: 'navržen',
}

/** Adverbs and auxiliaries that an evaluation may put before its verdict, so that it begins with them. */
export const LEADING_WORDS =
  'průběžně|částečně|zčásti|z části|mnohonásobně|zcela|plně|úspěšně|zatím|dosud|doposud|již|ne zcela|není|nebylo|nebyla|nebyl|nebyly|bylo|byla|byl|byly|je|jsou|stav|vyhodnocení|plnění'
