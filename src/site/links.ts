/** Which pages there are of what cells name: towns, regions, programmes, themes, projects. */
import { linkTo, programmePage, projectPage, regionPage, themePage, townPage } from './address.ts'
import { textOf } from './facts.ts'
import type { Facts } from './facts.ts'

/** The columns whose cells name what may have a page. */
const LINKED = new Set(['municipality', 'region', 'programme', 'themes'])
export const isLinked = (column: string): boolean => LINKED.has(column)

/** A link from a page to that of what a column or `project` names; undefined where there is none, or it is the page itself. */
export function linksOf(facts: Facts): (from: string, column: string, value: string) => string | undefined {
  const pages = new Map([
    ['municipality', townsByName(facts)],
    ['region', new Map(facts.gathered.regions.map((name) => [name, regionPage(name)]))],
    ['programme', new Map(facts.gathered.programmes.map((name) => [name, programmePage(name)]))],
    ['themes', new Map(facts.gathered.themes.map((key) => [key, themePage(key)]))],
    [
      'project',
      new Map(
        facts.answers.projects.rows.map((row) => [textOf(row, 'document'), projectPage(textOf(row, 'document'))]),
      ),
    ],
  ])
  return (from, column, value) => {
    const page = pages.get(column)?.get(value)
    return page === undefined || page === from ? undefined : linkTo(from, page)
  }
}

/** The page of each town whose name no other one has. */
function townsByName({ towns }: Facts): Map<string, string> {
  const names = new Map<string, string | undefined>()
  for (const { id, row } of towns) {
    const name = textOf(row, 'municipality')
    names.set(name, names.has(name) ? undefined : townPage(id))
  }
  return new Map([...names].flatMap(([name, page]) => (page === undefined ? [] : [[name, page]])))
}
