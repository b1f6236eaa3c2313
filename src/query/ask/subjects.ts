/**
 * What can be asked for. Each subject is rows of SQL, one a fact, with the columns that it has; filters narrow the rows by their
 * `revision`, or by their own `town` where one document speaks of several. Kinds declare what can be asked of their documents; of one
 * that declares nothing each table can be asked for.
 */
import { changeClasses } from '../../kinds/change.ts'
import { declaredKinds, ofKinds } from '../../kinds/declared.ts'
import type { KindSpec } from '../../kinds/define.ts'
import { byPlace, head, text, town } from '../../kinds/subject.ts'
import type { Subject } from '../../kinds/subject.ts'
import { tablesFor } from '../../store/kind-tables.ts'
import type { Language } from '../../wording/language.ts'
import { findingCodes } from './advice.ts'
import { sameName } from '../same-name.ts'

/** Whether a document belongs to an organisation, and to the towns that it names only through it: the record of a project. */
const isOfParty = (): string => {
  const names = declaredKinds().flatMap(({ name, party }) => (party === undefined ? [] : [`'${name}'`]))
  return `kind in (${names.join(', ')})`
}

/** The day that a revision speaks of, else that of its import. */
const dayOf = (revision: string): string =>
  `coalesce(nullif(${revision}.as_of, ''), substr(${revision}.imported_at, 1, 10))`

/** The place of a value in a list, the weightiest first. */
const weightIn = (column: string, values: readonly string[]): string =>
  `case ${column} ${values.map((value, i) => `when '${value}' then ${i}`).join(' ')} else ${values.length} end`

const ofDocuments = (): Readonly<Record<string, Subject>> => ({
  documents: {
    said: { en: ['document', 'documents'], cs: ['dokument', 'dokumenty'] },
    rows: `select current_document.*, nullif(as_of, '') as first_day, nullif(as_of, '') as last_day,
      (select count(*) from revision where revision.document = current_document.document) as revisions,
      (select count(*) from finding where finding.revision = current_document.revision) as findings
      from current_document`,
    columns: { ...head, ...text('kind', 'title', 'as_of'), revisions: 'number', findings: 'number' },
    shown: ['municipality', 'kind', 'title', 'as_of', 'document'],
    hasOwnTown: false,
    hasDays: true,
    isWhole: true,
    order: ['municipality', 'kind', 'document'],
  },
  towns: {
    said: { en: ['town', 'towns'], cs: ['obec', 'obce'] },
    rows: `select place.municipality as town, municipality.name as municipality, municipality.code, municipality.district,
      municipality.region, place.role, current_document.document, current_document.revision, current_document.kind, theme.key as theme
      from current_document join place using (revision) join municipality on municipality.id = place.municipality
      left join theme using (revision)`,
    columns: { ...town, about: 'number', projects: 'number', named: 'number', themes: 'text' },
    shown: ['municipality', 'district', 'region', 'about', 'projects', 'named'],
    hasOwnTown: true,
    hasDays: false,
    gathered: {
      about: "count(distinct iif(role = 'subject', document, null))",
      projects: `count(distinct iif(${isOfParty()}, document, null))`,
      named: `count(distinct iif(role <> 'subject' and not (${isOfParty()}), document, null))`,
      themes: "replace(group_concat(distinct theme order by theme), ',', ', ')",
    },
    inRows: ['theme', 'kind', 'role'],
    order: ['municipality', 'code'],
  },
})

const ofReading: Readonly<Record<string, Subject>> = {
  findings: {
    said: { en: ['finding', 'findings'], cs: ['nález', 'nálezy'] },
    rows: `select municipality, municipality_code as code, district, region, document, revision, pointer, file, id,
      code as finding, severity, message, quote, other_document, other_pointer, other_quote, ${weightIn('code', findingCodes)} as weight,
      advice_for(code) as advice from current_finding`,
    columns: {
      ...head,
      id: 'typed',
      ...text('finding', 'severity', 'message', 'quote'),
      ...{ other_document: 'typed', other_pointer: 'typed' },
      ...text('other_quote'),
      weight: 'number',
      ...text('advice'),
    },
    shown: ['severity', 'message', 'advice', 'document', 'id'],
    proven: ['quote', 'other_document', 'other_quote'],
    isList: true,
    hasOwnTown: false,
    hasDays: false,
    statuses: ['error', 'warning', 'info'],
    statusColumn: 'severity',
    kinds: findingCodes,
    order: ['weight', 'municipality', 'document', 'pointer'],
  },
  corrections: {
    said: { en: ['correction', 'corrections'], cs: ['oprava', 'opravy'] },
    rows: `select place.municipality, place.code, place.district, place.region, place.document, place.revision, correction.pointer,
      place.file, was, "is", why from current_document place join correction using (revision)`,
    columns: { ...head, ...text('was', 'is', 'why') },
    shown: ['document', 'pointer', 'was', 'is', 'why'],
    hasOwnTown: false,
    hasDays: false,
    order: byPlace,
  },
  changes: {
    said: { en: ['change', 'changes'], cs: ['změna', 'změny'] },
    rows: `select place.municipality, place.code, place.district, place.region, revision.document, revision.id as revision,
      change_now.pointer, (select file from source where source.revision = later order by id limit 1) as file, revision.title,
      ${dayOf('revision')} as day, ${dayOf('before')} as since_day, class, label, change_now."before", change_now."after",
      ${weightIn('class', changeClasses)} as weight
      from change_now join revision on revision.id = later join revision before on before.id = earlier
        join whereabouts place on place.revision = later`,
    columns: {
      ...head,
      ...text('title', 'day', 'since_day', 'class', 'label', 'before', 'after'),
      weight: 'number',
    },
    shown: ['municipality', 'day', 'class', 'label', 'before', 'after'],
    hasOwnTown: false,
    hasDays: false,
    order: ['weight', 'municipality', 'document', 'pointer'],
  },
}

const ofKind = (made: Record<string, Subject>, kind: KindSpec): Record<string, Subject> => {
  for (const [name, own] of Object.entries(kind.subjects ?? tablesOfKind(kind))) {
    const known = made[name]
    if ('columns' in own) made[name] = own
    else if (known) {
      const statuses = [...new Set([...(known.statuses ?? []), ...(own.statuses ?? [])])]
      made[name] = { ...known, rows: `${known.rows}\n      union all\n      ${own.rows}`, statuses }
    }
  }
  return made
}

/** Each table of a kind, with all its columns. */
const tablesOfKind = (kind: KindSpec): Record<string, Subject> =>
  Object.fromEntries(
    tablesFor(kind).map(({ table, columns, hasPointer }) => {
      const own = columns.filter(({ name }) => !(name in head) && name !== 'title')
      const names = own.map(({ name }) => name)
      const pointer = hasPointer ? `${table}.pointer` : 'place.pointer'
      const plain = table.replaceAll('_', ' ')
      const [one, few] = kind.said.cs
      const isOwn = table === kind.table
      const subject: Subject = {
        said: { en: isOwn ? kind.said.en : [plain, plain], cs: isOwn ? [one, few] : [plain, plain] },
        rows: `select ${[
          ...['municipality', 'code', 'district', 'region', 'document', 'revision', 'file', 'title'].map(
            (name) => `place.${name}`,
          ),
          `${pointer} as pointer`,
          ...names.map((name) => `${table}.${name}`),
        ].join(', ')} from current_document place join ${table} using (revision)`,
        columns: {
          ...head,
          ...text('title'),
          ...Object.fromEntries(own.map(({ name, type }) => [name, type === 'integer' ? 'number' : 'text'])),
        },
        shown: ['municipality', 'title', ...names.slice(0, 3)],
        hasOwnTown: false,
        hasDays: names.includes('first_day'),
        order: byPlace,
      }
      return [table, subject]
    }),
  )

/** By their names, in the order in which they are told. */
export const subjects = ofKinds((kinds): Readonly<Record<string, Subject>> => ({
  ...ofDocuments(),
  ...kinds.reduce(ofKind, {}),
  ...ofReading,
}))

export const subjectNames = (): string[] => Object.keys(subjects())

/** What a subject is called in lists: in Czech its Czech word. */
export const subjectCalled = (name: string, language: Language): string =>
  language === 'en' ? name : subjectNamed(name).said.cs[1]

/** The subject that was typed by its name, or by its word in either language: `milestones`, `závazky`. */
export const subjectMeant = (word: string): string | undefined =>
  sameName(word, subjectNames()) ??
  subjectNames().find((name) =>
    Object.values(subjectNamed(name).said).some((said) => sameName(word, said) !== undefined),
  )

/** @throws RangeError where nothing of the name can be asked for */
export const subjectNamed = (name: string): Subject => {
  const subject = subjects()[name]
  if (!subject) throw new RangeError(`nothing called ${name} can be asked for; there are: ${subjectNames().join(', ')}`)
  return subject
}
