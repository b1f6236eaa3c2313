/** The title of a page about a locality, and the municipalities that the page is about. */
import { formsOf } from '../../czech/declension.ts'
import { findMunicipalities, readTown, type TownReading } from '../../czech/municipality.ts'
import { WORD_END, WORD_START } from '../../czech/reading.ts'
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { Passage } from '../../passage.ts'
import type { Context, Subject } from '../kind.ts'

/** Beside a town's name in a title: "Město Vsetín", "Lokalita Sokolov – sociální začleňování", "Teplá a Toužim". */
const BESIDE =
  /\([^()]{1,80}\)|(?<!\p{L})(?:statutární|měst[oay]|městys|ob(?:ec|ce|cí)|lokalit[ay]|mikroregion|hl\. m\.|sociální začleňování|spolupráce|s agenturou|agentura pro|agentury|v lokalitě|ve městě|asz|a|i)(?!\p{L})|[\s,;:+&/|–—-]/giu
const NAME = /^\p{Lu}[\p{L}’'-]+(?:\s(?:nad|pod|u|na|v|ve|při|za|\p{Lu}[\p{L}’'-]*)){0,4}$/u
const LONGEST = 100

/** The towns of a text that names nothing else, known to the gazetteer; else undefined. */
export const townsOf = (text: Passage, { municipalities }: Context): TownReading[] | undefined => {
  if (text.length > LONGEST || !text.test(/\p{Lu}/u)) return undefined
  const towns = readTown(text, municipalities).filter(({ known }) => known)
  let beside = text.text
  for (const { passage } of towns) beside = beside.replace(passage.text, ' ')
  return towns.length > 0 && beside.replaceAll(BESIDE, '') === '' ? towns : undefined
}

/** The first heading that names a town, else the first line that does, else the first heading or line of the page. */
export const titleOf = (blocks: readonly Block[], context: Context): Passage | undefined => {
  const headings = blocks
    .flatMap((block) => (block.type === 'heading' ? [block] : []))
    .sort((a, b) => a.level - b.level)
  const lines = blocks.slice(0, 12).flatMap((block) => (block.type === 'paragraph' ? [...block.lines] : []))
  const named = [...headings.map(({ text }) => text), ...lines].find((text) => townsOf(text, context))
  const first = blocks.find((block) => block.type === 'heading' && block.level === 1)
  return named ?? (first?.type === 'heading' ? first.text : undefined) ?? blocks.flatMap(blockTexts)[0]
}

/** What the agency works with: "s městem Vsetín spolupracuje". */
const PARTNER = /(?<!\p{L})(?:s|se)\s(?:měst(?:em|y)|obc(?:í|emi)|městys(?:em|i)|statutárním\směstem)(?=\s\p{Lu})/u

/** The towns of the title; of a title that names none, the town with which the page says that the agency works. */
export const subjectsOf = (title: Passage, texts: readonly Passage[], context: Context): Subject[] => {
  const towns = townsOf(title, context)
  if (towns) return towns
  for (const text of texts) {
    const partner = text.match(PARTNER)
    const found = partner && findMunicipalities(text.slice(partner.start), context.municipalities)[0]
    if (found) return [found]
  }
  return title.test(NAME) && isTown(title, texts) ? [{ municipality: { name: title.text }, passage: title }] : []
}

/** Whether the page calls a name that the gazetteer does not know a town: "s obcí Kunčina", "ve městě Nové Údolí". */
const isTown = (name: Passage, texts: readonly Passage[]): boolean => {
  const forms = formsOf(name.text).map((form) => form.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`))
  const called = new RegExp(
    String.raw`${WORD_START}(?:měst|měst[oauě]|městem|městys\p{L}*|obec|obcí?|obce)\s(?:${forms.join('|')})${WORD_END}`,
    'iu',
  )
  return texts.some((text) => text.test(called))
}
