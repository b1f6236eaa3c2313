/** The sections of a page, prose and contacts apart. */
import type { Block, Table } from '../../document/block.ts'
import type { Section } from '../../document/outline.ts'
import { actorsOf, areOrganisations } from './readers/actors.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { ContactReader } from './readers/contacts/contacts.ts'
import type { PageSection } from './readers/headings.ts'

export interface Part {
  readonly section: Section<PageSection>
  readonly prose: readonly Block[]
  readonly contacts: readonly Block[]
}

/** Contacts stand under their own heading, under headings that are people's names, or as blocks that hold nothing else. */
export const partsOf = (sections: readonly Section<PageSection>[], reader: ContactReader): Part[] => {
  return sections
    .flatMap((section) => withActors(section, reader))
    .map((section) => {
      if (section.key === 'actors') return { section, prose: section.blocks, contacts: [] }
      const isPerson = section.key === undefined && section.heading !== undefined && reader.isPerson(section.heading)
      const amongContacts = section.key === 'contacts' || isPerson
      if (amongContacts) {
        const isProse = new Map(section.blocks.map((block) => [block, reader.isProse(block)]))
        const prose = section.blocks.filter((block) => isProse.get(block))
        const contacts = section.blocks.filter((block) => !isProse.get(block))
        // *Kdo je zapojen* above a sentence that names organisations.
        if (contacts.length === 0 && actorsOf(prose, false).length > 0)
          return { section: { ...section, key: 'actors' }, prose, contacts }
        return { section, prose, contacts: [...(isPerson ? headingBlock(section) : []), ...contacts] }
      }
      const { prose, contacts } = apart(
        section.blocks.flatMap((block) => partedTable(block, reader)),
        reader,
      )
      return { section, prose, contacts }
    })
}

/** *Kdo ve městě pomáhá* may announce people as well as organisations: what lists these is a section of its own. */
const withActors = (section: Section<PageSection>, reader: ContactReader): Section<PageSection>[] => {
  const { key, blocks } = section
  const areActors = (block: Block): boolean => areOrganisations([block]) && reader.reachesNobody([block])
  const end = key === 'contacts' ? blocks.findIndex((block) => !areActors(block)) : 0
  const own = end < 0 ? blocks : blocks.slice(0, end)
  if (own.length === 0) return [section]
  const rest = blocks.slice(own.length)
  return [
    { ...section, key: 'actors', blocks: own },
    ...(rest.length > 0 ? [{ ...section, heading: undefined, blocks: rest }] : []),
  ]
}

/** The heading as a block of its own. */
export const headingBlock = ({ heading, level }: Section<PageSection>): Block[] =>
  heading ? [{ type: 'heading', level, text: heading }] : []

/** A table of labels and values among which some are contacts, as two: *Zahájení: 5/2014*, *Za obec: Josef Brož, starosta*. */
const partedTable = (block: Block, reader: ContactReader): Block[] => {
  if (block.type !== 'table' || reader.isContact(block)) return [block]
  // *Konzultant: Jan Dub*, *Telefon: …*: rows that go on with a contact.
  const runs: { readonly isPart: boolean; readonly rows: Table['rows'][number][] }[] = []
  for (const row of block.rows) {
    const isPart = reader.isPart({ type: 'table', rows: [row] })
    const last = runs.at(-1)
    if (last?.isPart === isPart) last.rows.push(row)
    else runs.push({ isPart, rows: [row] })
  }
  const people: Table[] = []
  const rows: Table['rows'][number][] = []
  for (const run of runs) {
    const table: Table = { type: 'table', rows: run.rows }
    if (run.isPart && reader.isContact(table)) people.push(table)
    else for (const row of run.rows) rows.push(row)
  }
  if (people.length === 0) return [block]
  return [...(rows.length > 0 ? [{ type: 'table' as const, rows }] : []), ...people]
}

/** Prose and contacts that stand in one section: a contact's lines may be paragraphs of their own. */
const apart = (blocks: readonly Block[], reader: ContactReader): { prose: Block[]; contacts: Block[] } => {
  const prose: Block[] = []
  const contacts: Block[] = []
  let run: Block[] = []
  const flush = () => {
    const isContact = run.some((block) => reader.isContact(block)) || (run.length > 1 && reader.isContact(joined(run)))
    for (const block of run) (isContact ? contacts : prose).push(block)
    run = []
  }
  for (const block of blocks)
    if (reader.isPart(block)) run.push(block)
    else {
      flush()
      prose.push(block)
      if (reader.isTold(block)) contacts.push(block)
    }
  flush()
  return { prose, contacts }
}

const joined = (blocks: readonly Block[]): Block => ({ type: 'paragraph', lines: blocks.flatMap(blockTexts) })
