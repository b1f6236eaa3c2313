/** One scorer for a form's line, a cell, a heading and a clause: which role its words and its content speak for. */
import type { Concept } from '../language/lexicon/index.ts'
import type { Content, ContentType } from './content.ts'
import type { Sense } from './sense.ts'

/** How the words announce a value: beside a colon, in a cell, as a line or heading of their own, within a sentence. */
export type Form = 'colon' | 'cell' | 'line' | 'blank' | 'clause'

export interface Candidate<C extends string = Concept> {
  readonly sense: Sense<C>
  readonly form: Form
  readonly content: Content
}

/** What a kind declares of its roles. Points are small whole numbers. */
export interface Evidence<Role extends string, C extends string = Concept> {
  /** What a word speaks for; the head counts twice. */
  readonly concepts: Readonly<Partial<Record<C, Readonly<Partial<Record<Role, number>>>>>>
  /** What content speaks for or against a role. */
  readonly content?: Readonly<Partial<Record<Role, Readonly<Partial<Record<ContentType, number>>>>>>
  /** The roles of fields that are called otherwise by those who teach labels. */
  readonly fields?: Readonly<Record<string, Role>>
  /** Content that a role needs where there is any: other content is the wrong type. */
  readonly needs?: Readonly<Partial<Record<Role, readonly ContentType[]>>>
}

export interface Feature {
  readonly code: string
  /** A label or clause where it counts. */
  readonly example: string
  points(candidate: Candidate<string>): number
}

export interface Score<Role extends string> {
  readonly role: Role
  readonly points: number
  /** What the points are made of. */
  readonly because: readonly (readonly [code: string, points: number])[]
}

/** What somebody taught outweighs all else. */
const TAUGHT = 99

/** The fields that labels can be taught to announce where this is the evidence. */
export const fieldsIn = ({ fields = {}, concepts }: Pick<Evidence<string>, 'fields' | 'concepts'>): string[] => [
  ...new Set([...Object.keys(fields), ...Object.values(concepts).flatMap((points) => Object.keys(points))]),
]

const roleOfField = <Role extends string, C extends string>(
  field: string,
  { fields, concepts }: Evidence<Role, C>,
): Role | undefined => {
  const called = fields?.[field]
  if (called !== undefined) return called
  for (const concept in concepts) {
    const points: Readonly<Partial<Record<Role, number>>> | undefined = concepts[concept]
    for (const role in points) if (role === field) return role
  }
  return undefined
}

/** Fewer points are no role. */
export const THRESHOLD = 6
/** A wrong type of content: no words outweigh it. */
const WRONG_TYPE = -9

/** What counts the same for every role. */
export const features: readonly Feature[] = [
  {
    code: 'unknown words',
    example: 'Příjemce zvláštní podpory',
    points: ({ sense, form }) => (form === 'line' ? -3 * sense.unknown : -Math.min(4, sense.unknown)),
  },
  {
    code: 'long',
    example: 'Náklady, které město zaplatí ze svého rozpočtu příští rok',
    points: ({ sense }) => (sense.words.length > 9 ? -2 : 0),
  },
  {
    code: 'unknown before the head',
    example: 'Nová cesta k cíli',
    points: ({ sense, form }) => (form === 'line' ? -6 * sense.unknownBefore : 0),
  },
  {
    code: 'more unknown than known',
    example: 'Podpora rodin v tísni',
    points: ({ sense, form }) => (form === 'line' && 2 * sense.unknown > sense.words.length ? -4 : 0),
  },
  {
    code: 'a name',
    example: 'Podpora rodin v Lhotě',
    points: ({ sense, form }) => (form === 'line' && sense.isNamed ? -12 : 0),
  },
  {
    code: 'what something is from',
    example: 'Podpořeno z programu',
    points: ({ sense, form }) => (form === 'line' && isFrom(sense) ? -6 : 0),
  },
  {
    code: 'a sentence',
    example: 'Projekt je o cestě',
    points: ({ sense, form }) => (form !== 'clause' && sense.isClause ? -6 : 0),
  },
]

const FROM = new Set(['z', 'ze'])
/** Whether the head stands after *z*: the words are a remark and no label. */
const isFrom = ({ words, head }: Sense<string>): boolean => {
  const at = words.findIndex(({ concept }) => concept === head)
  return head !== undefined && FROM.has(words[at - 1]?.text ?? '')
}

/** All roles that the words speak for, the strongest first; equal ones stand as the kind lists its words. */
export const score = <Role extends string, C extends string>(
  candidate: Candidate<C>,
  evidence: Evidence<Role, C>,
): Score<Role>[] => {
  const sums = new Map<Role, [string, number][]>()
  const add = (role: Role, code: string, points: number) => {
    const there = sums.get(role)
    if (there) there.push([code, points])
    else sums.set(role, [[code, points]])
  }
  const { sense, content } = candidate
  const taught = sense.taught === undefined ? undefined : roleOfField(sense.taught, evidence)
  if (taught !== undefined) return [{ role: taught, points: TAUGHT, because: [['taught', TAUGHT]] }]
  for (const concept of sense.concepts) {
    const isHead = concept === sense.head
    const points: Readonly<Partial<Record<Role, number>>> | undefined = evidence.concepts[concept]
    if (!points) continue
    for (const role in points) add(role, isHead ? `${concept}*` : concept, (points[role] ?? 0) * (isHead ? 2 : 1))
  }
  const common = features.flatMap((feature): [string, number][] => {
    const points = feature.points(candidate)
    return points === 0 ? [] : [[feature.code, points]]
  })
  const scores = [...sums].map(([role, own]): Score<Role> => {
    const because = [...own, ...contentPoints(role, content, evidence), ...common]
    return { role, points: because.reduce((sum, [, points]) => sum + points, 0), because }
  })
  return scores.sort((a, b) => b.points - a.points)
}

const contentPoints = <Role extends string>(
  role: Role,
  content: Content,
  evidence: Pick<Evidence<Role>, 'content' | 'needs'>,
): [string, number][] => {
  if (!content.isThere) return []
  const found: [string, number][] = []
  const points: Readonly<Partial<Record<ContentType, number>>> | undefined = evidence.content?.[role]
  for (const type of points ? typesOf(points) : []) if (content.has(type)) found.push([type, points?.[type] ?? 0])
  const needs = evidence.needs?.[role]
  if (needs && !needs.some((type) => content.has(type))) found.push(['wrong type', WRONG_TYPE])
  return found
}

const typesOf = (points: Readonly<Partial<Record<ContentType, number>>>): ContentType[] => {
  const types: ContentType[] = []
  for (const type in points) if (isType(type, points)) types.push(type)
  return types
}
const isType = (type: string, points: object): type is ContentType => type in points
