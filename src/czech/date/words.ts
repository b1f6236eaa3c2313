/** The words of Czech dates, in every case form that texts use: data for the patterns in `date-token.ts`. */
import type { Forms } from '../../language/morphology/forms.ts'
import { SEASONS } from './moment.ts'

/** *leden, ledna, lednu, lednem*; the longer *červenec* stands before *červen*. */
export const months: Forms<number> = [
  [1, 'led(?:en|na|nu|nem)'],
  [2, 'únor(?:a|u|em)?'],
  [3, 'břez(?:en|na|nu|nem)'],
  [4, 'dub(?:en|na|nu|nem)'],
  [5, 'květ(?:en|na|nu|nem)'],
  [7, 'červen(?:ec|ce|ci|cem)'],
  [6, 'červ(?:en|na|nu|nem)'],
  [8, 'srp(?:en|na|nu|nem)'],
  [9, 'září(?:m)?'],
  [10, 'říj(?:en|na|nu|nem)'],
  [11, 'listopad(?:u|em)?'],
  [12, 'prosin(?:ec|ce|ci|cem)'],
]

/** Shortened months, as calendars and CLDR write them; with a day only, for *dub*, *list* and *pro* are other words too. */
export const shortMonths: Forms<number> = [
  [1, 'led'],
  [2, 'úno|únr|unr'],
  [3, 'břez|bře|bre'],
  [4, 'dub'],
  [5, 'květ|kvě'],
  [7, 'červc|črc|čvc|črv'],
  [6, 'červ|čvn|čer'],
  [8, 'srp'],
  [9, 'zář'],
  [10, 'říj'],
  [11, 'listop|list|lis'],
  [12, 'prosin|pros'],
]

/** The day of the week before a date, *pátek*, *v neděli*, with the blank that parts them. */
export const weekday = String.raw`(?:ve?\s)?(?:pondělí|úter(?:ý|ka|ku)|střed[ayuě]|čtvrt(?:ek|ka|ku)|pát(?:ek|ku)|sobot[ayuě]|neděl[ei]|(?:po|út|st|čt|pá|so|ne)\.?),?\s`

/** *léta 2022–2032* are years, *do léta 2019* is a summer. */
export const seasons: Forms<number> = [
  [SEASONS.spring, 'jar(?:o|a|u|em)|jaře'],
  [SEASONS.summer, String.raw`lét(?:o|u|em|ě)|léta(?!\s\d{4}\s?(?:[-–—/,]|až|a)\s?(?:19|20)\d\d)`],
  [SEASONS.autumn, 'podzim(?:u|em)?'],
  [SEASONS.winter, 'zim(?:a|y|ě|u|ou)'],
]

export const quarterUnit = String.raw`čtvrtletí(?:m|ch)?|čtvrtlet\.|čtvrtin(?:a|y|ě|u|ou)|kvartál(?:u|em|e)?|Q`
export const halfUnit = String.raw`polovin(?:a|y|ě|u|ou)|pololetí(?:m|ch)?|pol\.`

/** Words that make the number after them a year; *školní rok 2021/2022*, *Rok realizace: 2023*. */
export const yearWord =
  String.raw`(?:(?:škol|kalendář|akademick|rozpočt|fiskáln|hodnocen(?!í))\p{L}{1,5}\s)?` +
  String.raw`(?:(?:rok(?:u|em|y|ů|ech|ům)?|roce|rocích|let|léta|letech|létům|lety)(?:(?:\s\p{Ll}{3,20}){0,2}:|\s(?:realizace|vyhlášení|zahájení|ukončení|schválení|zpracování|vzniku|konání))?|rr?\.)`

/** Vague places in a year and the month about which they mean. */
export const vagueParts: Forms<number> = [
  [6, String.raw`polovin(?:a|y|ě|u|ou)|pol\.`],
  // *do konce roku 2019* is all of it; *koncem roku 2019* is about December.
  [12, String.raw`(?<!do\s)(?:kon(?:ec|ce|ci|cem)|závěr(?:u|em)?)`],
  [1, String.raw`(?<!od\s)(?:začát(?:ek|ku|kem)|počát(?:ek|ku|kem))`],
]

/** What stands for the present as the end of a period. */
export const nowWords = 'dosud|doposud|dodnes|současnost(?:i)?|dneška|dnes|nyní|trvá|nadále'

/** Before a number that is no date: a file, a law, a paragraph, an identifier. */
export const otherNumberBefore =
  /(?:č\.|čís\.|čísl\p{L}{0,3}|čj\.?|j\.|zn\.|§|odst\.|čl\.|str\.|stran\p{L}|PSČ:?|IČO?:?|DIČ:?|ID:?|usnesení(?:m|ch)?|zákon\p{L}{0,3}|vyhlášk\p{L}{1,2}|nařízení|směrnic\p{L}{1,2}|Sb\.|verze|příloh\p{L}{1,2}|bod\p{L}{0,2})\s?$/iu

/** Before *28. října*: a street, not a day. */
export const streetBefore =
  /(?:ulic\p{L}{1,3}|ul\.|náměstí|nám\.|tříd\p{L}{1,2}|tř\.|nábřeží|nábř\.|sídliště|bulvár\p{L}{0,2}|ZŠ|MŠ)\s?$/iu

/** After a number that counts something: *2000–2020 osob* is no period. */
export const countedAfter =
  /^\s?(?:Kč|CZK|EUR|€|korun|%|tis\.|mil\.|osob|obyvatel|lidí|dětí|žáků|klientů|uživatelů|bytů|domácností|romů|míst|hodin|ks|km|m2|m²|let(?!\p{L}))/iu

/** Before *3/2021* that make it a month. */
export const monthContext =
  /(?:^|[(:]\s?|(?<![\p{L}\p{N}])(?:v|ve|od|do|k|ke|na|za|z|ze|mezi|až|termín\p{L}{0,3}|období|měsíc\p{L}{0,3}|datum|realizace|zahájení|ukončení|\p{L}{3,20}(?:no|lo|la|li|ly|na|ny|ěn|en)):?\s)$/iu

export const anyForm = (forms: Forms<number>): string => forms.map(([, form]) => form).join('|')
