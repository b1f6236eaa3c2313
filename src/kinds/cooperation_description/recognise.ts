/** What makes a document a cooperation description. */
import type { Document } from '../../document/block.ts'
import { outline } from '../../document/outline.ts'
import { textsOf } from '../../document/plain-text.ts'
import type { Passage } from '../../text/passage.ts'
import type { Recognition } from '../kind.ts'
import { withLostTables } from './table/lost-table.ts'
import { TITLE } from './parts.ts'
import type { ActivityRow } from './table/row.ts'
import { activityTables, isActivityTable } from './table/table.ts'
import type { SignWords } from './signs.ts'
import { headings } from './words.ts'

/** How much each sign counts; together they make 1 or more. */
const WEIGHTS = { title: 0.45, sections: 0.45, table: 0.15, shared: 0.15, parties: 0.15 }
/** So many of its sections count fully. */
const ENOUGH_SECTIONS = 4

/** Documents about cooperation descriptions: "Pozvánka na projednání popisu spolupráce". */
const ANOTHER =
  /pozvánk|zápis|usnesení|metodik|návod|příručk|článek|zpráva z|tisková|nabídka|výzva|smlouva|strategický plán|program jednání/iu

/** How documents of other kinds begin that quote a cooperation description or look like one. */
const OTHER_KIND =
  /(?:^|[–—-] )(?:(?:rámcová |partnerská )?smlouva|dohoda|memorandum|(?:\p{L}+ )?zápis|záznam z|statut|jednací řád|usnesení|pozvánka|program jednání|tisková zpráva|(?:\p{L}+ )?monitorovací zpráva|zpráva o|(?:vyhodnocení|hodnocení|plnění) (?:strategického|komunitního|akčního|rozvojového)|strategický plán|komunitní plán|akční plán|plán prevence|výroční zpráva|projektový záměr|žádost o|metodika|příručka|rozpočet|závěrečný účet)(?!\p{L})/iu
/** What such a beginning takes from the score: a description attached to a resolution is still one. */
const OTHER_KIND_COUNTS = 0.3

/** A title names the document; it is no sentence and has no number. */
const isTitle = (text: Passage): boolean => {
  const isLine = text.length <= 200 && !text.test(/\.$|\p{Ll}{3}\. \p{Lu}|^(?:\d{1,2}|[IVX]{1,5})[.)] /u)
  const found = isLine ? text.match(TITLE) : undefined
  return found !== undefined && !text.slice(0, found.start).test(ANOTHER)
}

/** Without its title a description is not certain: its other signs make 0.9. */
export const mayBeCertain = (document: Document): boolean => textsOf(document).some((text) => text.test(TITLE))

const namesAgency = (row: ActivityRow): boolean =>
  row.asz_responsibilities !== undefined ||
  (row.responsibilities ?? []).some((line) => line.test(/(?<!\p{L})(?:ASZ|Agentur)/u))

export const recognise = (source: Document): Recognition => {
  const document = withLostTables(source)
  const texts = textsOf(document)
  // A cell of the table of activities may name the description, but is no title of it.
  const head = textsOf({ ...document, blocks: document.blocks.filter((block) => !isActivityTable(block)) }).slice(0, 6)
  const other = head.findIndex((text) => text.test(OTHER_KIND) && !isTitle(text))
  const titled = head.slice(0, other < 0 ? undefined : other).some(isTitle)
  const isOther = other >= 0 && !titled
  const keys = outline(document.blocks, headings).flatMap(({ key }) => key ?? [])
  const sections = new Set(keys.filter((key) => key !== 'other'))
  const tables = activityTables(document.blocks)
  const shared = tables.some(({ rows }) => rows.some(namesAgency))
  const parties = texts
    .slice(0, 40)
    .some((text) =>
      text.test(/^(?:územní celek|pověřený zástupce|manažer(?:ka)? sociálního začleňování|vedoucí regionálního)/iu),
    )
  const signs: [boolean, number, SignWords][] = [
    [titled, WEIGHTS.title, 'a title with "popis spolupráce"'],
    [
      sections.size > 0,
      (WEIGHTS.sections * Math.min(sections.size, ENOUGH_SECTIONS)) / ENOUGH_SECTIONS,
      'sections of a cooperation description ({count} found)',
    ],
    [tables.length > 0, WEIGHTS.table, 'a table of activities with their terms'],
    [shared, WEIGHTS.shared, 'what the Agency has to do in it'],
    [parties, WEIGHTS.parties, 'the parties (territorial unit, authorised representative, manager)'],
  ]
  const said = signs.map(([holds, , words]) => [holds, words.replace('{count}', String(sections.size))] as const)
  const ownBeginning: readonly SignWords[] = ['a beginning that names no document of another kind']
  return {
    score: Math.max(
      0,
      Math.min(
        1,
        signs.reduce((sum, [holds, weight]) => (holds ? sum + weight : sum), isOther ? -OTHER_KIND_COUNTS : 0),
      ),
    ),
    reasons: said.flatMap(([holds, words]) => (holds ? [words] : [])),
    missing: [...said.flatMap(([holds, words]) => (holds ? [] : [words])), ...(isOther ? ownBeginning : [])],
  }
}
