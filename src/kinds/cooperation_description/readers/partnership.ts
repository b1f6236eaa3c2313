/** Who sits in the local partnership, and for which sector: in sentences, labelled lines, lists or a table. */
import type { Block, List, Paragraph, Table } from '../../../document/block.ts'
import { Passage } from '../../../text/passage.ts'
import { Proven, type Draft } from '../../draft.ts'
import { splitAtAnd, splitAtCommas, stripStop, withoutEnd } from '../table/lists.ts'
import type { Part } from '../parts.ts'
import type { CooperationDescription } from '../kind.ts'
import { announcedSector, sectorOf, type Sector } from './sectors.ts'

type Member = CooperationDescription['partnership_members'][number]

/** "zástupci města (a, b), veřejných institucí (c)": the words before each parenthesis announce its sector. */
const GROUP = /(?<label>[^(),;:.]{3,80})\s?\((?<list>[^()]*(?:\([^()]*\)[^()]*){0,20})\)/gu
/** "Policie ČR (obvodní oddělení Tanvald)": one body, not the words for several. */
const ONE_BODY =
  /polici|úřad\p{L}{0,2} |(?<!\p{L})[ZM]Š(?!\p{L})|charit|základní škola|mateřská škola|(?<!\p{L})odbor/iu
const MEMBERS = /člen(?:y|ové|em|ů)|tvoř[ií]|(?:je|jsou) zastoupen|zastoupen[iy] jsou|složen|účastní|zástupc/iu
const LIST_LABEL = /^(?<label>[^:]{3,80}):\s*(?<list>.*)$/u
const MEMBERS_ARE =
  /(?:člen(?:y|ové)(?: (?:lokálního partnerství|partnerství|LP))?(?: (?:jsou|tvoří)|(?=:))|(?:LP|partnerství) tvoří|(?:jsou )?zastoupeni(?: jsou)?|slož(?:eno|ena?) z(?:e)?)\s?:?\s*/iu
/** "Za město jsou členy a, b a c", "Neziskové organizace zastupují d a e". */
const SECTOR_SITS =
  /^(?<label>[^:,;.()]{3,60}?)\s(?:jsou (?:členy|členové|zastoupen[iy])|jsou|zastupuj[eí]|zasedaj[ií]|reprezentuj[eí]|se účastní)\s(?<list>\P{Ll}?.+)$/u

/** The members that sections on the partnership name, each once. */
export const membersOf = (sections: readonly Part[]): Draft<Member>[] => unique(sections.flatMap(membersIn))

const membersIn = ({ heading, blocks }: Part): Draft<Member>[] =>
  membersOfBlocks(blocks, { sector: undefined, listening: heading.test(/člen|složení/iu) })

/** What the words above have said of the members to come. */
interface Announced {
  readonly sector: Sector | undefined
  /** Whether a list without labels holds members. */
  readonly listening: boolean
}

const membersOfBlocks = (blocks: readonly Block[], above: Announced): Draft<Member>[] => {
  const members: Draft<Member>[] = []
  let announced = above
  for (const block of blocks) {
    if (block.type === 'table') for (const member of fromTable(block)) members.push(member)
    else if (block.type === 'list') for (const member of fromList(block, announced)) members.push(member)
    else
      for (const text of block.type === 'heading' ? [block.text] : labelledLines(block)) {
        const isAnnouncement = text.length <= 120 && (block.type === 'heading' || text.test(/:$/u))
        if (isAnnouncement) announced = announcedBy(text, announced)
        else
          for (const member of fromGroups(text) ?? fromLabel(text) ?? fromParagraph(text, announced))
            members.push(member)
      }
  }
  return members
}

const announcedBy = (text: Passage, { sector, listening }: Announced): Announced => ({
  sector: announcedSector(text) ?? sector,
  listening: listening || text.test(MEMBERS),
})

/** Items; one with a list inside announces the sector of what that holds. */
const fromList = ({ items }: List, announced: Announced): Draft<Member>[] =>
  items.flatMap(({ lines, blocks }) => {
    if (lines.length === 0) return membersOfBlocks(blocks, announced)
    const text = Passage.join(lines)
    const found = text.test(SECTOR_SAID) ? undefined : (fromGroups(text) ?? fromLabel(text))
    if (found) return [...found, ...membersOfBlocks(blocks, announced)]
    const within = announcedBy(text, announced)
    if (blocks.length > 0 && (text.test(/:$/u) || announcedSector(text))) return membersOfBlocks(blocks, within)
    return [...fromItem(text, announced), ...membersOfBlocks(blocks, announced)]
  })

/** Lines that begin with labels (*Veřejné instituce: …*) are read apart, each with the lines that run on from it. */
const labelledLines = ({ lines }: Paragraph): Passage[] => {
  const parts: Passage[][] = []
  for (const line of lines) {
    if (parts.length === 0 || fromLabel(line)) parts.push([line])
    else parts.at(-1)?.push(line)
  }
  return parts.flatMap((part) => Passage.join(part).split(LABEL_BEGINS))
}

/** "… Cheb. Zástupci neziskových organizací: Joker z.s. Zástupci zaměstnavatelů: …" */
const LABEL_BEGINS = /(?<=[.;])\s(?=(?:Zástupci|Členové|Za)\s[^:;.,()]{3,60}:)/u

/** "starosta, místostarosta, Policie ČR": no sentence, its first part a member. */
const isBareList = (text: Passage): boolean => {
  const [first, second] = splitAtCommas(text)
  return (
    !!first &&
    !!second &&
    (first.test(OFFICE) || !!sectorOf(first)) &&
    first.length <= 80 &&
    !text.test(/[^\s.]{3}\.\s\p{Lu}/u)
  )
}

const fromParagraph = (text: Passage, { sector, listening }: Announced): Draft<Member>[] => {
  const members = fromSentences(text)
  return members.length === 0 && (listening || sector) && isBareList(text) ? itemsOf(text, sector) : members
}

const fromSentences = (text: Passage): Draft<Member>[] =>
  text.test(MEMBERS)
    ? sentencesOf(text).flatMap((sentence) => fromGroups(sentence) ?? fromSector(sentence) ?? fromSentence(sentence))
    : []

const sentencesOf = (text: Passage): Passage[] =>
  text.split(
    /(?<=[^\s.]{3}[.!?])\s(?=\p{Lu})|(?<=\.)\s(?=(?:Zástupc|Člen|Za |Nezisk|Nestátn|Veřejn|Státní|Podnikatel|Zaměstnavatel|Město |Obec )\p{Ll})/u,
  )

const fromSector = (sentence: Passage): Draft<Member>[] | undefined => {
  const { label, list } = sentence.match(SECTOR_SITS)?.named ?? {}
  const sector = label && announcedSector(label)
  return sector && list ? itemsOf(list, sector) : undefined
}

const fromGroups = (text: Passage): Draft<Member>[] | undefined => {
  const groups = [...text.matchAll(GROUP)].flatMap(({ named }) => {
    const { label, list } = named
    const sector = label && !label.test(ONE_BODY) && announcedSector(label)
    return sector && list && splitAtCommas(list).length > 0 && !list.test(/^(?:viz|dále|LP|PS)/u)
      ? [{ sector, list }]
      : []
  })
  return groups.length > 0 ? groups.flatMap(({ sector, list }) => itemsOf(list, sector)) : undefined
}

/** "Zástupci neziskových organizací: a, b". */
const fromLabel = (text: Passage): Draft<Member>[] | undefined => {
  const { label, list } = text.match(LIST_LABEL)?.named ?? {}
  const sector = label && announcedSector(label)
  return sector && list && !list.isEmpty && !text.test(MEMBERS_ARE) ? itemsOf(list, sector) : undefined
}

const fromSentence = (sentence: Passage): Draft<Member>[] => {
  const found = sentence.match(MEMBERS_ARE)
  return found ? itemsOf(sentence.slice(found.end), undefined) : []
}

/** An item of a list is one member, whatever its commas part, unless it lists offices. */
const fromItem = (text: Passage, { sector, listening }: Announced): Draft<Member>[] => {
  if (!listening && !sector) return []
  const parts = splitAtCommas(text)
  return parts.length > 1 && parts.every((part) => part.test(OFFICE)) ? itemsOf(text, sector) : memberOf(text, sector)
}

const COLUMN = {
  sector: /^(?:sektor|skupina|oblast|typ|sféra)/iu,
  body: /organizac|instituc|subjekt|člen|název|partner|aktér|zastupuje/iu,
  office: /funkce|pozice|pracovní/iu,
}

/** A row a member: by the title of its column its organisation, else its office, else its first cell. */
const fromTable = ({ rows: [titles, ...rows] }: Table): Draft<Member>[] => {
  if (!titles) return []
  const columns = titles.map(({ lines }) => lines.map((line) => line.text).join(' '))
  const column = (pattern: RegExp): number => columns.findIndex((title) => pattern.test(title))
  const [sectors, body, office] = [column(COLUMN.sector), column(COLUMN.body), column(COLUMN.office)]
  const isTitled = sectors >= 0 || body >= 0 || office >= 0
  const own = body >= 0 ? body : office
  let announced: { readonly sector: Sector; readonly words: Passage } | undefined
  return (isTitled ? rows : [titles, ...rows]).flatMap((row) => {
    const texts = row.map(({ lines }) => (lines.length > 0 ? Passage.join(lines) : undefined))
    const filled = texts.filter((text) => text !== undefined)
    const announcement = sectors >= 0 ? texts[sectors] : filled.length === 1 ? filled[0] : undefined
    const sector = announcement && announcedSector(announcement)
    if (announcement && sector) announced = { sector, words: announcement }
    if (filled.length === 1 && announcement && sector && !announcement.test(OFFICE)) return []
    const name = texts[own] ?? texts.find((text, i) => text && i !== sectors)
    return name ? memberOf(name, announced?.sector, announced?.words) : []
  })
}

const itemsOf = (list: Passage, sector: Sector | undefined): Draft<Member>[] =>
  splitAtCommas(withoutEnd(list), areTwo)
    .flatMap((part, i, parts) => (i === parts.length - 1 ? splitAtAnd(part, twoMembers) : [part]))
    .flatMap((part) => memberOf(part, sector))

const memberOf = (words: Passage, sector: Sector | undefined, announcement?: Passage): Draft<Member>[] => {
  const [whole] = [stripStop(words.strip(/[-–•;,]/))]
  const said = whole.match(SECTOR_SAID)
  const name = whole.slice(0, said?.start)
  const own = said && announcedSector(said.whole)
  return name.isEmpty
    ? []
    : [
        {
          sector: new Proven<Sector>(own ?? sector ?? sectorOf(name) ?? 'other', said?.whole ?? announcement ?? name),
          name,
        },
      ]
}

/** "VEBA, a.s. (podnikatel)" */
const SECTOR_SAID =
  /\s\((?:za )?(?:státní správ|veřejn\p{L}{1,3} (?:správ|instituc|sektor)|samospráv|nezisk|NNO|podnikatel|zaměstnavatel|soukrom)[^()]{0,40}\)$|\s\((?:měst[oa]|obec|kraj|svazek|MěÚ|MAS)\)$/iu

const OFFICE =
  /^(?:\p{L}+(?:ý|á|í) )?(?:vedoucí|manažer|koordinátor|starost|místostarost|primátor|náměst|tajemn|ředitel|zástup|pracovn|referent|asistent|radní|člen|metodi|předsed|konzultant|terénní|sociální prac|kurátor|velitel|strážn|lékař|učitel|zastupitel|expert|odborn|preventi)\p{L}*/u
const ROLE = new RegExp(String.raw`${OFFICE.source}|^\p{Lu}`, 'u')
const DEPARTMENT = /(?<!\p{L})(?:odbor|úsek|oddělení|referát|komis|oblast|výbor)\p{L}*(?!\p{L})/iu
/** How a body of the town begins that stands in a list beside a department. */
const BODY = /^(?:odbor|úsek|oddělení|referát|komise|výbor|městsk(?:á|ý)|obecní|úřad)(?!\p{L})/iu
/** What follows a body's name and belongs to it: its branch, what it is, its address (*Jižní 2777*). */
const APPOSITION =
  /^(?:(?:\p{Ll}+ ){0,2}(?:pracoviště|pobočk[ay]|středisko|odbor|oddělení|okres|organizac[ei]|družstvo|sdružení|spol[ei]k|region)(?!\p{L})|\p{Ll}[^,;]{2,40},? (?:a\. ?s\.|s\. ?r\. ?o\.|z\. ?[sú]\.|o\. ?p\. ?s\.)|(?:\p{L}+\.? ){1,3}\d{1,4}(?:\/\d{1,4}\p{L}?)?(?:$|,)|\d(?!\d?\. ))/u

/** "vedoucí odboru školství, kultury a tělovýchovy" is one member: a department's name runs on over its commas. */
const areTwo = (before: Passage, after: Passage): boolean => {
  if (before.test(/^\p{Lu}/u) && after.test(APPOSITION)) return false
  return after.test(ROLE) || after.test(BODY) || !before.test(DEPARTMENT)
}

const twoMembers = (left: Passage, right: Passage): boolean =>
  right.test(ROLE) &&
  (left.test(ROLE) || !left.test(DEPARTMENT)) &&
  (right.test(/^\p{Ll}/u) || left.test(/^\p{Lu}/u) || sectorOf(right) !== sectorOf(left)) &&
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
