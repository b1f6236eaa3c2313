/** Who sits in the local partnership, and for which sector. */
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { Passage } from '../../passage.ts'
import { Proven, type Draft } from '../draft.ts'
import { splitAtAnd, splitAtCommas, stripStop, withoutEnd } from './lists.ts'
import type { CooperationDescription } from './schema.ts'

type Member = CooperationDescription['partnership_members'][number]
type Sector = Member['sector']

interface SectorRule {
  readonly sector: Sector
  readonly pattern: RegExp
  readonly example: string
}

/** Sectors by the words that announce their members. */
const announced: readonly SectorRule[] = [
  {
    sector: 'nonprofit',
    pattern: /nezisk|nestátní|NNO|občansk\p{L}+ (?:sdružení|společnost)|církev|spolk/iu,
    example: 'neziskových organizací',
  },
  {
    sector: 'business',
    pattern: /podnikatel|firem|firm[ya]|zaměstnavatel|soukrom|komerční/iu,
    example: 'zaměstnavatelů',
  },
  {
    sector: 'public_institution',
    pattern: /veřejn\p{L}+ (?:institu|správ|služb)|státní|instituc|úřad\p{L}* práce|škol/iu,
    example: 'veřejných institucí',
  },
  {
    sector: 'municipality',
    pattern: /měst|obc[eí]|obec|samospráv|územní(?:ho)? cel|magistrát|kraj/iu,
    example: 'zástupci města',
  },
  { sector: 'other', pattern: /ostatní|další|jiní|obyvatel|veřejnost/iu, example: 'ostatní' },
]

/** Sectors by a member's own words, where nothing announces it. */
const byName: readonly SectorRule[] = [
  {
    sector: 'nonprofit',
    pattern:
      /charit|diakoni|poradna|z\. ?s\.|o\. ?p\. ?s\.|z\. ?ú\.|občanské sdružení|nadac|spolek|středisko křesť|člověk v tísni|armáda spásy|centrum pro/iu,
    example: 'Oblastní charita',
  },
  {
    sector: 'business',
    pattern: /s\. ?r\. ?o\.|a\. ?s\.(?!\p{L})|hospodářská komora|zaměstnavatel/iu,
    example: 'Stavby, s. r. o.',
  },
  {
    sector: 'public_institution',
    pattern:
      /úřad práce|polici|škol|(?<!\p{L})[MZS]Š(?!\p{L})|OSPOD|probační|soud|nemocnic|krajsk\p{L}+ úřad|knihovn|agentura|PMS|ÚP ČR|PČR/iu,
    example: 'Úřad práce Jihlava',
  },
  {
    sector: 'municipality',
    pattern: /odbor|starost|primátor|tajemn|rad[na]|zastupitel|manažer|koordinátor|městsk|obecní|magistrát/iu,
    example: 'vedoucí odboru sociálních věcí',
  },
]

const sectorIn = (rules: readonly SectorRule[], words: Passage): Sector | undefined =>
  rules.find(({ pattern }) => words.test(pattern))?.sector

/** "zástupci města (a, b), veřejných institucí (c)": the words before each parenthesis announce its sector. */
const GROUP = /(?<label>[^(),;:.]{3,80})\s?\((?<list>[^()]*(?:\([^()]*\)[^()]*){0,20})\)/gu
const MEMBERS = /člen(?:y|ové|em|ů)|tvoř[ií]|(?:je|jsou) zastoupen|složen|účastní|zástupc/iu
const LIST_LABEL = /^(?<label>[^:]{3,80}):\s*(?<list>.*)$/u
const MEMBERS_ARE =
  /(?:člen(?:y|ové)(?: (?:lokálního partnerství|partnerství|LP))? (?:jsou|tvoří)|(?:LP|partnerství) tvoří|zastoupeni jsou|složeno z(?:e)?)\s?:?\s*/iu

export const membersOf = (blocks: readonly Block[]): Draft<Member>[] => {
  const members: Draft<Member>[] = []
  let sector: Sector | undefined
  let listening = false
  for (const block of blocks)
    for (const text of textsOf(block)) {
      if (text.length <= 80 && text.test(/:$/u)) {
        sector = sectorIn(announced, text)
        listening = listening || text.test(MEMBERS)
        continue
      }
      const listed = block.type === 'list' || block.type === 'table'
      const found = fromGroups(text) ?? fromLabel(text) ?? (listed ? undefined : fromSentences(text))
      if (found) members.push(...found)
      else if (listed && (listening || sector)) members.push(...itemsOf(text, sector))
    }
  return unique(members)
}

/** Lines that each have a label of their own (*Veřejné instituce: …*) are read one by one. */
const textsOf = (block: Block): readonly Passage[] => {
  if (block.type !== 'paragraph') return blockTexts(block)
  return block.lines.every((line) => fromLabel(line)) ? block.lines : blockTexts(block)
}

const fromSentences = (text: Passage): Draft<Member>[] =>
  text.test(MEMBERS) ? sentencesOf(text).flatMap((sentence) => fromGroups(sentence) ?? fromSentence(sentence)) : []

const sentencesOf = (text: Passage): Passage[] => text.split(/(?<=[^\s.]{3}[.!?])\s(?=\p{Lu})/u)

const fromGroups = (text: Passage): Draft<Member>[] | undefined => {
  const groups = [...text.matchAll(GROUP)].flatMap(({ named }) => {
    const { label, list } = named
    const sector = label && sectorIn(announced, label)
    return sector && list && splitAtCommas(list).length > 0 && !list.test(/^(?:viz|dále|LP|PS)/u)
      ? [{ sector, list }]
      : []
  })
  return groups.length > 0 ? groups.flatMap(({ sector, list }) => itemsOf(list, sector)) : undefined
}

/** "Zástupci neziskových organizací: a, b". */
const fromLabel = (text: Passage): Draft<Member>[] | undefined => {
  const { label, list } = text.match(LIST_LABEL)?.named ?? {}
  const sector = label && sectorIn(announced, label)
  return sector && list && !list.isEmpty && !text.test(MEMBERS_ARE) ? itemsOf(list, sector) : undefined
}

const fromSentence = (sentence: Passage): Draft<Member>[] => {
  const found = sentence.match(MEMBERS_ARE)
  return found ? itemsOf(sentence.slice(found.end), undefined) : []
}

const itemsOf = (list: Passage, sector: Sector | undefined): Draft<Member>[] =>
  splitAtCommas(withoutEnd(list), areTwo)
    .flatMap((part, i, parts) => (i === parts.length - 1 ? splitAtAnd(part, twoMembers) : [part]))
    .map((name) => stripStop(name.strip(/[-–•;]/)))
    .filter((name) => !name.isEmpty)
    .map((name) => ({ sector: new Proven<Sector>(sector ?? sectorIn(byName, name) ?? 'other', name), name }))

const ROLE =
  /^(?:(?:\p{L}+(?:ý|á|í) )?(?:vedoucí|manažer|koordinátor|starost|místostarost|primátor|náměst|tajemn|ředitel|zástup|pracovn|referent|asistent|radní|člen|metodi|předsed|konzultant|terénní|sociální prac|kurátor|velitel|strážn|lékař|učitel|zastupitel|expert|odborn|preventi)\p{L}*|\p{Lu})/u
const DEPARTMENT = /(?<!\p{L})(?:odbor|úsek|oddělení|referát|komis|oblast|výbor)\p{L}*(?!\p{L})/iu

/** "vedoucí odboru školství, kultury a tělovýchovy" is one member: a department's name runs on over its commas. */
const areTwo = (before: Passage, after: Passage): boolean => after.test(ROLE) || !before.test(DEPARTMENT)

const twoMembers = (left: Passage, right: Passage): boolean =>
  right.test(ROLE) &&
  (left.test(ROLE) || !left.test(DEPARTMENT)) &&
  (right.test(/^\p{Ll}/u) || left.test(/^\p{Lu}/u)) &&
  left.length > 2

const unique = (members: readonly Draft<Member>[]): Draft<Member>[] => {
  const names = new Set<string>()
  return members.filter(({ name }) => {
    const text = 'text' in name ? name.text : name.value
    if (names.has(text)) return false
    names.add(text)
    return true
  })
}
