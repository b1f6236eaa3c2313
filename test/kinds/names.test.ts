/** What a kind is stands in its folder: nothing that comes after the kinds in the flow of the data names one or a field of one. */
import { readFileSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { fieldsOf, ownKinds as kinds } from '../../src/kinds/declared.ts'

/** Names that the envelope, other tables or the language have as well: alone they do not tell that a field is meant. */
const COMMON = new Set(
  [
    'activities actors address amount beneficiary body by_year city city_part code contacts count currency date dates decisions',
    'duration email evaluation evaluations footnotes frequency funding heading house_number ico interventions key label localities',
    'marker method milestones minimum municipalities municipality name number outcome outcomes outputs partners per period phone',
    'phones position postal_code programme programmes published redacted region representatives revises revision role seat section',
    'sections sector session source specification status street subject summary text themes times title until url validity year years',
  ].flatMap((line) => line.split(' ')),
)

const own = kinds
  .flatMap((kind) => [kind.name, ...[...fieldsOf(kind)].map(({ pattern }) => pattern.split('/').at(-1) ?? '')])
  .filter((name) => name !== '*' && !COMMON.has(name))

/** A kind or a field by its own name, or by any name behind `content`, in a pointer or in code; what is in a kind's folder. */
const NAMED = new RegExp(
  [
    String.raw`\b(?:${[...new Set(own)].join('|')})\b`,
    String.raw`\bcontent[.?]+\w+`,
    String.raw`/content/\w+`,
    String.raw`kinds/(?:${kinds.map(({ name }) => name).join('|')})/`,
  ].join('|'),
)

const AFTER = /^(?:batch|cli|diff|query|record|report|store|pipeline\.ts|schemas\.ts|index\.ts)/
const withoutComments = (text: string): string => text.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$|--.*$/gm, '')

/** What still does, and why. The list only grows shorter: a file that need not stand here any more fails the test. */
const exceptions: Readonly<Record<string, string>> = {
  'batch/grounding.ts': 'the programme that is read off a number has no words of its own',
  'cli/actions/revisions.ts': 'columns of asz revisions',
  'cli/commands/show.ts': 'examples of the help',
  'cli/text/card/card.ts': 'since when a town works with the agency',
  'cli/text/card/cooperation.ts': 'a section of the card in its own form',
  'cli/text/card/sections.ts': 'sections of the card in their own form',
  'cli/text/revisions.ts': 'columns of asz revisions',
  'query/card.ts': 'the parts of the card',
  'query/revisions.ts': 'columns of asz revisions',
  'query/rows.ts': 'the parts of the card as rows',
  'query/schema/card.ts': 'the parts of the card',
  'query/schema/revisions.ts': 'columns of asz revisions',
  'record/cells.ts': 'what the previous revision settles',
  'record/findings/message.ts': 'arguments of findings',
  'record/revise/promises.ts': 'what the previous revision settles',
  'record/revise/outcomes.ts': 'what the previous revision settles',
  'record/revise/settle.ts': 'what the previous revision settles',
  'store/contradictions/plans.ts': 'the names by which plans are the same',
}

test('nothing after the kinds names a kind or a field of one, but what is listed', () => {
  const naming = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|sql)$/.test(file) && AFTER.test(file))
    .filter((file) => NAMED.test(withoutComments(readFileSync(join('src', file), 'utf8'))))
  expect(naming.sort()).toEqual(Object.keys(exceptions).sort())
})

test('phones and e-mail addresses are personal in every kind', () => {
  const bare = kinds.flatMap((kind) => {
    const fields = [...fieldsOf(kind)]
    const personal = fields.filter(({ field }) => field.isPersonal).map(({ pattern }) => pattern)
    return fields
      .filter(({ field }) => field.is === 'phone' || field.is === 'email')
      .filter(({ pattern }) => !personal.some((one) => pattern === one || pattern.startsWith(`${one}/`)))
      .map(({ pattern }) => `${kind.name} ${pattern}`)
  })
  expect(bare).toEqual([])
})

test('rules of comparison and facets name members that there are', () => {
  const unknown = kinds.flatMap((kind) =>
    [...fieldsOf(kind)].flatMap(({ pattern, field }) => {
      const group = field.is === 'list' ? field.of : field
      const members = group.is === 'group' ? Object.keys(group.fields) : []
      const named = [
        ...(field.is === 'list' && field.diff
          ? [...field.diff.identity.flat(), ...Object.keys(field.diff.weights), ...field.diff.label]
          : []),
        ...(field.is === 'group' ? (field.facets ?? []).flatMap(({ fields }) => fields) : []),
      ]
      return named.filter((name) => name !== '' && !members.includes(name)).map((name) => `${pattern} ${name}`)
    }),
  )
  expect(unknown).toEqual([])
})
