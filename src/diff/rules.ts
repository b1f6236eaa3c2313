/**
 * How documents are compared: what the kinds declare of their lists and fields, by patterns of pointers, and what holds for all of
 * them. Fields that kinds call alike are compared alike; of two rules the first counts. A list without a rule is compared by all
 * the words of its items, and fields that no facet tells of one by one.
 */
import type { Facet, ListRule, Rules } from '../kinds/change.ts'
import { fieldsOf, ofKinds } from '../kinds/declared.ts'
import type { KindSpec } from '../kinds/define.ts'
import { fact, plain } from '../kinds/members.ts'

const ofAllKinds: Readonly<Record<string, ListRule>> = {
  '/municipalities': {
    ...fact,
    identity: [['code'], ['name']],
    weights: { name: 1 },
    label: ['name'],
    unordered: true,
  },
  '/dates': { ...fact, identity: [['date']], weights: {}, label: ['quote'], unordered: true },
  // Rows of tables among it are known by what their first cell says.
  '/coverage/unclaimed': { ...fact, identity: [], weights: { '': 1 }, label: ['row'] },
  '/coverage/unclaimed/*/lines': { ...fact, identity: [], weights: { '': 1 }, label: ['row'] },
}

const ROW_NAMES = ['/coverage/unclaimed/*/row', '/coverage/unclaimed/*/lines/*/row']

export const rules = ofKinds((kinds): Rules => {
  const lists: Record<string, ListRule> = { ...ofAllKinds }
  const objects: Record<string, Facet[]> = {}
  // The name of a row is one of its cells.
  const ignored = new Set(['/dates/*/quote', '/dates/*/span', ...ROW_NAMES])
  const tellings = new Set(['/title', '/coverage/unclaimed/*', '/coverage/unclaimed/*/lines/*'])
  for (const { pattern, field } of kinds.flatMap((kind) => [...fieldsOf(kind)])) {
    if (field.is === 'list' && field.diff) lists[pattern] ??= field.diff
    if (field.is === 'group' && field.facets) objects[pattern] = withFacets(objects[pattern], field.facets)
    if (field.isIgnored || field.isTypography) ignored.add(pattern)
    if (field.isTelling) tellings.add(pattern)
  }
  for (const { facets = [] } of kinds) objects['/content'] = withFacets(objects['/content'], facets)
  return { lists, objects, ignored, tellings: [tellings, new Set(['/municipalities/*', '/dates/*'])] }
})

/** With those that tell of a field of which none before does. */
const withFacets = (facets: readonly Facet[] = [], more: readonly Facet[]): Facet[] => [
  ...facets,
  ...more.filter(({ fields }) => !fields.every((field) => facets.some((one) => one.fields.includes(field)))),
]

/** The lists by which towns are compared, in their order. */
export const comparedLists = ofKinds((kinds: readonly KindSpec[]): string[] =>
  kinds
    .flatMap((kind) => [...fieldsOf(kind)])
    .flatMap(({ pattern, field }) =>
      field.is === 'list' && field.compared !== undefined ? [[field.compared, pattern] as const] : [],
    )
    .sort(([a], [b]) => a - b)
    .map(([, pattern]) => pattern),
)

/** Matches by all the words of an item: for lists that no rule mentions. */
export const unknownList: ListRule = { ...fact, ...plain }
