/** The title of a page about a locality, and the municipalities that the page is about. */
import { districtIn } from '../../../czech/municipality/district.ts'
import { formsOf } from '../../../language/morphology/declension.ts'
import { isAreaName } from '../../../czech/municipality/unlisted.ts'
import { findMunicipalities, readTown, type TownReading } from '../../../czech/municipality/municipality.ts'
import { WORD_END, WORD_START } from '../../../czech/reading.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import type { Block, Document } from '../../../document/block.ts'
import { blockTexts } from '../../../document/plain-text.ts'
import type { Passage } from '../../../text/passage.ts'
import { hasCapital } from '../../../text/character.ts'
import type { Context, Subject } from '../../kind.ts'

/** Beside a town's name in a title: "Město Vsetín", "Lokalita Sokolov – sociální začleňování", "Teplá a Toužim". */
const BESIDE =
  /\([^()]{1,80}\)|(?<!\p{L})(?:statutární|měst[oay]|městys|ob(?:ec|ce|cí)|lokalit[ay]|mikroregion|hl\. m\.|sociální začleňování|spolupráce|(?:s )?agentur(?:a|y|ou)(?: pro)?|v lokalitě|ve městě|asz|a|i)(?!\p{L})|[\s,;:+&/|–—-]/giu
const NAME = /^\p{Lu}[\p{L}’'-]+(?:\s(?:nad|pod|u|na|v|ve|při|za|\p{Lu}[\p{L}’'-]*)){0,4}$/u
const LONGEST = 100

/** The towns of a text that names nothing else, known to the gazetteer; else undefined. */
export const townsOf = (text: Passage, { municipalities }: Context): TownReading[] | undefined => {
  if (text.length > LONGEST || !hasCapital(text.text)) return undefined
  const towns = readTown(text, municipalities).filter(({ known }) => known)
  let beside = text.text
  for (const { passage } of towns) beside = beside.replace(passage.text, ' ')
  return towns.length > 0 && beside.replaceAll(BESIDE, '') === '' ? towns : undefined
}

/** The lines of a page that are nothing but a town's name: its title, or the headings of several localities. */
const townLines = (blocks: readonly Block[], context: Context): Passage[] =>
  blocks.flatMap((block) => headLinesOf(block).filter((line) => townsOf(line, context)))

const headLinesOf = (block: Block): readonly Passage[] =>
  block.type === 'heading' ? [block.text] : block.type === 'paragraph' ? block.lines : []

/** *Obec: Vilémov*: a label of the page's head names its town. */
const TOWN_LABEL = /^(?:název\s)?(?:měst[oa]|obec|obce|městys|lokalit[ay])\s?:?$/iu

const LONGEST_LABEL = 20

const labelledTown = (blocks: readonly Block[], context: Context): TownReading | undefined => {
  for (const [label, value] of blocks.slice(0, TOP).flatMap(pairsOf)) {
    if (label.length > LONGEST_LABEL) continue
    const [town, ...more] = label.test(TOWN_LABEL) ? readTown(value, context.municipalities) : []
    if (town?.known && more.length === 0) return town
  }
  return undefined
}

/** The labels of a block and what stands beside them. */
const pairsOf = (block: Block): (readonly [Passage, Passage])[] => {
  if (block.type === 'table')
    return block.rows.flatMap(([label, value]) => {
      const [name, line] = [label?.lines[0], value?.lines[0]]
      return name && line ? [[name, line] as const] : []
    })
  return headLinesOf(block).flatMap((line) => {
    const colon = line.text.indexOf(': ')
    return colon > 0 && colon < LONGEST_LABEL ? [[line.slice(0, colon), line.slice(colon + 2).trim()] as const] : []
  })
}

/** What of a document its title is read from. */
type Page = Pick<Document, 'blocks' | 'pageTitle'>

/** Where the head of a page says what its heading says, another town on a line of its own is that of an address. */
const localityLines = ({ blocks, pageTitle }: Page, named: Passage | undefined, context: Context): Passage[] => {
  const isSaidTwice = named && pageTitle?.split(TITLE_PARTS).some(({ text }) => text === named.text)
  return townLines(isSaidTwice ? blocks.filter(({ type }) => type === 'heading') : blocks, context)
}

/** Sites put their own name beside the page's in the head: "Vsetín | Agentura pro sociální začleňování". */
const TITLE_PARTS = /\s(?:[|»›·•:]{1,2}|[–—-])\s/u

/** How many blocks into a page its title may stand. */
const TOP = 8

const areSeveral = (lines: readonly Passage[]): boolean => new Set(lines.map(({ text }) => text)).size > 1

/**
 * The highest heading that names a town, else the first line that does. A page about several localities, and one that
 * names no town, has the title of its highest heading or first line; a page without such a line that of its head.
 */
export const titleOf = (page: Page, context: Context): Passage | undefined => {
  const { blocks, pageTitle } = page
  const headings = blocks
    .flatMap((block) => (block.type === 'heading' ? [block] : []))
    .sort((a, b) => a.level - b.level)
    .map(({ text }) => text)
  const named = headings.find((text) => townsOf(text, context)) ?? townLines(blocks.slice(0, TOP), context)[0]
  const towns = localityLines(page, named, context)
  if (named && !areSeveral(towns)) return named
  const labelled = named ? undefined : labelledTown(blocks, context)
  if (labelled) return labelled.passage
  const ofHead = pageTitle?.split(TITLE_PARTS).find((part) => townsOf(part, context))
  const hasOwn = blocks.some((block) => block.type === 'heading' && block.level === 1)
  if (ofHead && !hasOwn && towns.length === 0) return ofHead
  const others = [...headings.slice(0, 1), ...blocks.flatMap(blockTexts)]
  const names = new Set(towns.map(({ text }) => text))
  return others.find(({ text }) => !names.has(text)) ?? named ?? others[0]
}

/** Whether a page has a town as its title or as its headings. */
export const isHeadedByTown = (title: Passage | undefined, page: Page, context: Context): boolean => {
  return (title !== undefined && townsOf(title, context) !== undefined) || areSeveral(townLines(page.blocks, context))
}

/** On a page about several localities, their names as headings. */
export const withTownHeadings = (page: Page, title: Passage, context: Context): Block[] => {
  const { blocks } = page
  const towns = new Set(localityLines(page, title, context))
  if (!areSeveral([...towns])) return [...blocks]
  return blocks.flatMap((block): Block[] => {
    if (block.type !== 'paragraph' || !block.lines.some((line) => towns.has(line))) return [block]
    return block.lines.map((line): Block =>
      towns.has(line) ? { type: 'heading', level: 6, text: line } : { type: 'paragraph', lines: [line] },
    )
  })
}

/** What the agency works with: "s městem Vsetín spolupracuje". */
const PARTNER = /(?<!\p{L})(?:s|se)\s(?:měst(?:em|y)|obc(?:í|emi)|městys(?:em|i)|statutárním\směstem)(?=\s\p{Lu})/u

/** That somebody is the agency's partner is said beside one of these. */
const TOGETHER = /spoluprac|spoluprác|agentur|(?<!\p{L})ASZ(?!\p{L})|memorand|podpor/iu

/** The town with which the page's prose begins: *Město Duchcov leží …*, *Duchcov, město pod horami, …* */
const leadOf = (texts: readonly Passage[], context: Context): TownReading | undefined => {
  const text = texts.find(({ length }) => length > LEAD)
  const noun = text?.match(/^(?:(?:Statutární\sm|M)ěsto|Obec|Městys)\s/u)
  const [town] = text ? readTown(text.slice(noun?.end ?? 0, LEAD), context.municipalities) : []
  const isFirst = town?.known === true && town.passage.start === text?.slice(noun?.end ?? 0).start
  return isFirst ? town : undefined
}
const LEAD = 120

/** A name that several towns have is that in the district which the page names: *Okres Sokolov*. */
const ofDistrict = (town: TownReading, texts: readonly Passage[]): Subject => {
  if (!town.ambiguous) return town
  const districts = new Set(texts.flatMap(({ text }) => districtIn(text) ?? []))
  const [meant, another] = town.ambiguous.filter(({ district }) => district && districts.has(district))
  return meant && !another ? { municipality: meant, passage: town.passage } : town
}

/** The towns of the title; of a title that names none, the town with which the page says that the agency works. */
export const subjectsOf = (title: Passage, texts: readonly Passage[], context: Context): Subject[] => {
  const towns = townsOf(title, context)
  if (towns) return towns.map((town) => ofDistrict(town, texts))
  for (const text of texts.flatMap(sentencesOf)) {
    const partner = text.match(PARTNER)
    if (!partner || !text.test(TOGETHER)) continue
    const [found] = findMunicipalities(text.slice(partner.start), context.municipalities)
    // A village that no list knows may be followed by its district, which is named after another town.
    if (found?.passage.start === text.slice(partner.end).trim().start) return [found]
  }
  const led = title.test(NAME) ? undefined : leadOf(texts, context)
  if (led) return [ofDistrict(led, texts)]
  return title.test(NAME) && isTown(title, texts, isAreaName(title.text) ? ONE_TOWN : TOWN)
    ? [{ municipality: { name: title.text }, passage: title }]
    : []
}

const commonBeginning = ([first = '', ...others]: readonly string[]): string => {
  let length = first.length
  for (const other of others) while (!other.startsWith(first.slice(0, length))) length--
  return first.slice(0, length)
}

/** Words before the name of a town alone: *obce Osoblažsko* are several. */
const ONE_TOWN = String.raw`měst[oauě]|městem|městys\p{L}*|obec|obci`
/** Words before a town's name, and before that of a larger or smaller locality. */
const TOWN = String.raw`měst|měst[oauě]|městem|městys\p{L}*|obec|obcí?|obce`
const LOCALITY = String.raw`${TOWN}|(?:mikro)?region\p{L}{0,3}|svaz(?:ek|ku|kem)(?:\sobcí)?|část(?:i|í)?|obvod\p{L}{0,2}|MAS|lokalit\p{L}{1,3}`

/** Whether the page calls a name that the gazetteer does not know a town: "s obcí Kunčina", "ve městě Nové Údolí". */
const isTown = (name: Passage, texts: readonly Passage[], nouns = TOWN): boolean => {
  const forms = formsOf(name.text).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const called = new RegExp(String.raw`${WORD_START}(?:${nouns})\s(?:${forms.join('|')})${WORD_END}`, 'iu')
  const stem = commonBeginning(forms).toLowerCase()
  return texts.some((text) => text.text.toLowerCase().includes(stem) && text.test(called))
}

/** Whether a page is headed twice by a locality that is no town of the list: *Osoblažsko*, which it calls a region or its villages. */
export const isHeadedByLocality = ({ blocks }: Page): boolean => {
  const [title, ...others] = blocks.slice(0, TOP / 2).flatMap(blockTexts)
  if (!title || !others.some(({ text }) => text === title.text) || !title.test(NAME)) return false
  return isTown(title, blocks.flatMap(blockTexts), LOCALITY)
}
