/** The municipalities of a document: subjects first, then who is mentioned, in order of first mention. */
import { regionOf } from '../../czech/municipality/region.ts'
import type { Gazetteer, Municipality } from '../../czech/municipality/gazetteer.ts'
import { namesArea } from '../../czech/municipality/around/area.ts'
import { findMunicipalities, uncertainMunicipalities } from '../../czech/municipality/municipality.ts'
import { amongTowns } from '../../czech/municipality/shared-name.ts'
import { namesListed } from '../../czech/municipality/unlisted.ts'
import type { Block, Cell, Document } from '../../document/block.ts'
import { blockTexts, textsOf } from '../../document/plain-text.ts'
import type { Finding } from '../../finding.ts'
import type { AnyExtraction } from '../../kinds/kind.ts'
import type { Passage } from '../../text/passage.ts'
import type { DocumentJson } from '../schema.ts'
import type { Sealed } from '../seal.ts'

export interface Towns {
  readonly municipalities: DocumentJson['municipalities']
  readonly findings: readonly Finding[]
}

interface Mention {
  readonly municipality: Municipality
  readonly start: number
  readonly end: number
  readonly ambiguous?: readonly Municipality[]
}

/**
 * A name that several have is that in the district or region of the document's other towns; one that nothing tells apart has no
 * code.
 */
export const townsOf = (
  document: Document,
  extraction: AnyExtraction | undefined,
  sealed: Sealed,
  municipalities: Gazetteer,
): Towns => {
  const areas = areaCells(document.blocks)
  const passages = textsOf(document).filter((text) => !areas.has(text))
  const found = new Map<string, DocumentJson['municipalities'][number]>()
  const findings: Finding[] = []
  const add = ({ name, code }: Municipality, role: 'subject' | 'mentioned'): void => {
    if (!found.has(name)) found.set(name, { name, role, ...(code && { code }) })
  }
  const mentions = [
    ...passages.flatMap((text) => findMunicipalities(text, municipalities)).map(mentionOf),
    ...realisedIn(sealed, municipalities),
  ].sort((a, b) => a.start - b.start)
  const subjects = (extraction?.subjects ?? []).map(({ municipality }) => municipality)
  const isKnown = ({ code }: Municipality) => code !== undefined
  const [main, all] = [subjects, mentions.map(({ municipality }) => municipality)].map((some) => some.filter(isKnown))
  for (const municipality of subjects) add(municipality, 'subject')
  for (const { municipality, start, end, ambiguous } of mentions) {
    if (found.has(municipality.name)) continue
    const told = ambiguous && all?.find(({ name }) => name === municipality.name)
    const meant = told ?? (ambiguous && (amongTowns(ambiguous, main ?? []) ?? amongTowns(ambiguous, all ?? [])))
    add(meant ?? municipality, 'mentioned')
    if (ambiguous && !meant)
      findings.push({
        code: 'municipality_ambiguous',
        args: { name: municipality.name, codes: ambiguous.flatMap(({ code }) => code ?? []) },
        span: [start, end],
      })
  }
  for (const text of passages)
    for (const { text: name, start, end } of uncertainMunicipalities(text, municipalities))
      if (!found.has(name)) findings.push({ code: 'municipality_unread', args: { text: name }, span: [start, end] })
  return { municipalities: [...found.values()], findings }
}

const mentionOf = ({ passage: { start, end }, ...mention }: Omit<Mention, 'start' | 'end'> & { passage: Passage }) => ({
  ...mention,
  start,
  end,
})

/** Where something takes place: names that no list has are municipalities there, too. */
const realisedIn = ({ content, values }: Sealed, municipalities: Gazetteer): Mention[] =>
  values.flatMap(({ field, pointer, spans }) => {
    const value = field?.place === 'realisation' ? content[pointer.replace('/content/', '')] : undefined
    const [start = 0, end = 0] = spans[0] ?? []
    if (typeof value !== 'string') return []
    const names = namesListed(value, municipalities).filter((name) => !isRegion(name))
    return names.map((name) => ({ municipality: { name }, start, end }))
  })

/** *Region: Vysočina*: where something takes place a region is meant, not the village of its name; Prague is both. */
const isRegion = (name: string): boolean => {
  const region = regionOf(name)
  return region !== undefined && region !== 'Hlavní město Praha'
}

/** The cells of tables that name a district, a region and the like: beside such a label or below such a title. */
const areaCells = (blocks: readonly Block[]): ReadonlySet<Passage> =>
  new Set(
    blocks.flatMap((block) => {
      if (block.type !== 'table') return []
      const columns = new Set((block.rows[0] ?? []).flatMap((cell, at) => (isTitle(cell) ? [at] : [])))
      return block.rows.flatMap((row, at) => {
        const isRow = row.length > 1 && isTitle(row[0]) && !(at === 0 && columns.size < row.length && isTitle(row[1]))
        return row.flatMap((cell, column) => (isRow || columns.has(column) ? textsOfCell(cell) : []))
      })
    }),
  )

const isTitle = (cell: Cell | undefined): boolean => {
  const [text, ...more] = cell ? textsOfCell(cell) : []
  return text !== undefined && more.length === 0 && namesArea(text.text)
}

const textsOfCell = ({ lines }: Cell): Passage[] => blockTexts({ type: 'paragraph', lines })
