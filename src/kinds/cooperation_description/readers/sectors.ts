/** The sectors of a local partnership by the words that name them. Data; the first rule that matches counts. */
import type { Passage } from '../../../text/passage.ts'
import type { CooperationDescription } from '../kind.ts'

export type Sector = CooperationDescription['partnership_members'][number]['sector']

interface SectorRule {
  readonly sector: Sector
  readonly pattern: RegExp
  readonly example: string
}

/** By the words that announce several members. */
const announced: readonly SectorRule[] = [
  {
    sector: 'nonprofit',
    pattern:
      /nezisk|nestátní|(?<!\p{L})N?NO(?!\p{L})|občansk\p{L}{1,20} (?:sdružení|společnost)|církev|církv|spolk|poskytovatel\p{L}{0,20} (?:sociálních )?služeb/iu,
    example: 'neziskových organizací',
  },
  {
    sector: 'business',
    pattern: /podnikatel|firem|firm[ya]|zaměstnavatel|soukrom|komerční/iu,
    example: 'zaměstnavatelů',
  },
  {
    sector: 'public_institution',
    pattern: /veřejn\p{L}{1,20} (?:institu|správ|služb|sektor)|stát(?:ní|$)|instituc|úřad\p{L}{0,20} práce|škol/iu,
    example: 'veřejných institucí',
  },
  {
    sector: 'municipality',
    pattern: /měst|obc[eí]|obec|samospráv|územní(?:ho)? cel|magistrát|kraj|svaz/iu,
    example: 'zástupci města',
  },
  { sector: 'other', pattern: /ostatní|další|jiní|obyvatel|veřejnost/iu, example: 'ostatní' },
]

/** By a member's own words, where nothing announces its sector. */
const byName: readonly SectorRule[] = [
  {
    sector: 'nonprofit',
    pattern:
      /charit|diakoni|poradna|z\. ?s\.|o\. ?p\. ?s\.|z\. ?ú\.|občanské sdružení|nadac|spolek|středisko křesť|člověk v tísni|armáda spásy|centrum pro|nezisk|NNO/iu,
    example: 'Oblastní charita',
  },
  {
    sector: 'business',
    pattern: /s\. ?r\. ?o\.|(?<!\p{L})a\. ?s\.(?!\p{L})|hospodářská komora|zaměstnavatel|podnikatel/iu,
    example: 'Stavby, s. r. o.',
  },
  {
    sector: 'municipality',
    pattern:
      /^(?:\p{L}+(?:ý|á|í) )?(?:starost|místostarost|primátor|náměst|tajemn|radní|zastupitel|vedoucí|referent|manažer|koordinátor)|(?<!\p{L})odbor|^(?:statutární )?(?:město|městys|obec)(?!\p{L})/iu,
    example: 'vedoucí odboru školství',
  },
  {
    sector: 'public_institution',
    pattern:
      /úřad\p{L}{0,20} práce|polici|škol|(?<!\p{L})[MZS]Š(?!\p{L})|OSPOD|probační|soud|nemocnic|krajsk\p{L}{1,20} úřad|knihovn|agentura|PMS|(?<!\p{L})ÚP(?!\p{L})|PČR|domov dětí|dětský domov|pedagogicko|(?<!\p{L})PPP(?!\p{L})|hasič/iu,
    example: 'Úřad práce Jihlava',
  },
  {
    sector: 'municipality',
    pattern: /městsk|obecní|magistrát|rad[ay] měst|zástupc\p{L} (?:měst|obc)/iu,
    example: 'zástupce města',
  },
]

const sectorIn = (rules: readonly SectorRule[], words: Passage): Sector | undefined =>
  rules.find(({ pattern }) => words.test(pattern))?.sector

/** The sector that a heading, a label or the words before a parenthesis announce. */
export const announcedSector = (words: Passage): Sector | undefined => sectorIn(announced, words)

/** The sector of a member by its own name. */
export const sectorOf = (name: Passage): Sector | undefined => sectorIn(byName, name)
