/** A diff made ready for people: grouped, named, both sides of each change line by line. Every format is rendered from it. */
import type { Texts } from '../diff/diff.ts'
import { isList, isObject, leaves, wordsIn } from '../diff/json.ts'
import type { Json, JsonObject } from '../diff/json.ts'
import { changeClasses } from '../kinds/change.ts'
import type { Change, ChangeClass, DiffResult, Found, Side, WordRun } from '../diff/schema.ts'
import { wordRuns } from '../diff/words/words.ts'
import { classWording } from './class-wording.ts'
import { clipped } from '../text/clipped.ts'
import { edtfWording } from '../wording/edtf.ts'
import { excerptOf } from './excerpt.ts'
import type { Excerpt } from './excerpt.ts'
import { pageWording } from './page-wording.ts'
import { fieldWording, isKeyed, valueWording } from './field-wording.ts'
import type { Language } from '../wording/language.ts'

/** A stretch of text; `marked` where it differs from the other side. */
export interface Mark {
  readonly text: string
  readonly marked: boolean
}

export interface Line {
  /** The name of the field, where the value has several. */
  readonly name?: string
  readonly marks: readonly Mark[]
}

export interface SideView {
  readonly pointer: string
  readonly lines: readonly Line[]
  readonly source?: Excerpt
}

export interface ChangeView {
  readonly class: ChangeClass
  /** What changed: "milestone", "contact". */
  readonly noun: string
  /** Labels from the outermost item inwards. */
  readonly trail: readonly string[]
  readonly before?: SideView
  readonly after?: SideView
  /** Before and after in one text, where both are texts. */
  readonly words?: readonly WordRun[]
}

export interface DiffView {
  readonly language: Language
  readonly result: DiffResult
  readonly groups: readonly {
    readonly class: ChangeClass
    readonly title: string
    readonly changes: readonly ChangeView[]
  }[]
}

export const viewOf = (result: DiffResult, texts: Texts, language: Language): DiffView => {
  const views = result.changes.map((change) => changeView(change, texts, language))
  const groups = changeClasses.flatMap((name) => {
    const changes = views.filter((view) => view.class === name)
    return changes.length > 0 ? [{ class: name, title: classWording[language][name].title, changes }] : []
  })
  return { language, result, groups }
}

const changeView = (change: Change, texts: Texts, language: Language): ChangeView => {
  const { pointer_before: from, pointer_after: to, words } = change
  const elsewhere = from !== undefined && to !== undefined && patternOf(from) !== patternOf(to)
  const [before, after] = linesOf(change, language)
  const side = (pointer: string, lines: readonly Line[], name: 'before' | 'after'): SideView => {
    const text = texts[name]
    const source = text === undefined ? undefined : excerptOf(text, change.spans[name])
    const named = elsewhere
      ? lines.map((line) => ({ name: fieldWording(patternOf(pointer), language), ...line }))
      : lines
    return { pointer, lines: [...named, ...byHand(change, name, language)], ...(source && { source }) }
  }
  const lacking = change.found && foundView(change.found, texts, language)
  const withFound = (name: 'before' | 'after', own: SideView | undefined) => {
    if (!lacking || change.found?.side !== name) return own && { [name]: own }
    return {
      [name]: own ? { ...own, ...lacking, pointer: own.pointer, lines: [...own.lines, ...lacking.lines] } : lacking,
    }
  }
  return {
    class: change.class,
    noun: fieldWording(change.field, language),
    trail: change.label === '' ? [] : change.label.split(' › ').map((part) => clipped(part, MOST_OF_TRAIL)),
    ...withFound('before', from === undefined ? undefined : side(from, before, 'before')),
    ...withFound('after', to === undefined ? undefined : side(to, after, 'after')),
    ...(words && { words }),
  }
}

/** What was read in the place of the values that people corrected. */
const byHand = ({ corrected }: Change, side: 'before' | 'after', language: Language): Line[] =>
  (corrected?.[side] ?? []).map(({ pointer, was }) => {
    const pattern = patternOf(pointer)
    const text = edtfWording(valueWording(keyOf(pattern), String(was), language), language)
    return {
      name: `${fieldWording(pattern, language)}, ${pageWording[language].byHand}`,
      marks: [{ text, marked: false }],
    }
  })

/** What stands in the text of the side that seems to lack it. */
const foundView = ({ side, line, words, spans, pointer }: Found, texts: Texts, language: Language): SideView => {
  const text = texts[side]
  const source = text === undefined ? undefined : excerptOf(text, spans)
  const page = pageWording[language]
  const what = pointer === undefined ? page.unread : `${page.elsewhere} (${fieldWording(patternOf(pointer), language)})`
  const name = `${what}, ${page.line} ${line}`
  return {
    pointer: pointer ?? '',
    lines: [{ name, marks: [{ text: words, marked: false }] }],
    ...(source && { source }),
  }
}

/** A label that is a whole paragraph is known by its beginning. */
/** So many characters of a part of a trail are shown. */
const MOST_OF_TRAIL = 120

const patternOf = (pointer: string): string => pointer.replace(/\/\d+(?=\/|$)/g, '/*')

/** Both sides, the words that differ marked; of a moved item only what it is. */
const linesOf = (change: Change, language: Language): [Line[], Line[]] => {
  const { before, after, words, field, class: name } = change
  if (words && !tells(before, words, 'removed') && !tells(after, words, 'added'))
    return [[{ marks: marksOf(words, 'removed') }], [{ marks: marksOf(words, 'added') }]]
  if (name === 'split' || name === 'merged') return [partLines(before), partLines(after)]
  if (before === undefined || after === undefined || name === 'moved') {
    return [valueLines(before, field, language), valueLines(after, field, language)]
  }
  const [a, b] = [fieldsOf(before, field, language), fieldsOf(after, field, language)]
  const lines = (own: Fields, other: Fields, op: 'removed' | 'added'): Line[] =>
    [...own].map(([key, { name, text, isWhole: whole }]) => {
      const counterpart = other.get(key)?.text ?? ''
      const runs = op === 'removed' ? wordRuns(text, counterpart) : wordRuns(counterpart, text)
      const marks = whole ? [{ text, marked: text !== counterpart }] : marksOf(runs, op)
      return { ...(name !== '' && { name }), marks }
    })
  return [lines(a, b, 'removed'), lines(b, a, 'added')]
}

/** Whether a value has the text that the words are of in itself, and not only beside it. */
const tells = (value: Json | undefined, words: readonly WordRun[], op: 'removed' | 'added'): boolean =>
  leaves(value).includes(
    wholeMarks(words, op)
      .map((mark) => mark.text)
      .join(''),
  )

/** An item or its parts, each by its first words. */
const partLines = (value: Json | undefined): Line[] =>
  (isList(value) ? value : [value]).map((part) => ({ marks: [{ text: leaves(part)[0] ?? '', marked: false }] }))

const marksOf = (words: readonly WordRun[], op: 'removed' | 'added'): Mark[] => {
  const marks = wholeMarks(words, op)
  const length = marks.reduce((sum, { text }) => sum + text.length, 0)
  return length > longText && words.some((run) => run.op !== 'same') ? marks.map(condensed) : marks
}

const wholeMarks = (words: readonly WordRun[], op: 'removed' | 'added'): Mark[] =>
  words.flatMap((run) => (run.op === 'same' || run.op === op ? [{ text: run.text, marked: run.op === op }] : []))

/** Of texts longer than this, words far from any change are left out. */
const longText = 400
const context = 90

/** What stayed the same, without its middle; at either end of the text without what is far from the change. */
const condensed = ({ text, marked }: Mark, index: number, marks: readonly Mark[]): Mark => {
  if (marked) return { text, marked }
  const head = index > 0 ? text.slice(0, context).replace(/(?<!\S)\S*$/, '') : ''
  const tail = index < marks.length - 1 ? text.slice(-context).replace(/^\S*/, '') : ''
  if (head.length + tail.length + 10 >= text.length) return { text, marked }
  return {
    text: marks.length === 1 ? `${text.slice(0, context).replace(/(?<!\S)\S*$/, '')}…` : `${head}…${tail}`,
    marked,
  }
}

const valueLines = (value: Json | undefined, field: string, language: Language): Line[] =>
  [...fieldsOf(value, field, language).values()].map(({ name, text }) => ({
    ...(name !== '' && { name }),
    marks: [{ text, marked: false }],
  }))

type Fields = ReadonlyMap<string, { readonly name: string; readonly text: string; readonly isWhole: boolean }>

/** A value as named texts: an object by its fields, anything else as one text without a name. */
const fieldsOf = (value: Json | undefined, field: string, language: Language): Fields => {
  const key = keyOf(field)
  if (value === undefined) return new Map()
  if (!isObject(value))
    return new Map([['', { name: '', text: textOf(value, key, language), isWhole: isWhole(key, value) }]])
  return new Map(
    Object.entries(value).flatMap(([inner, item]) => {
      const text = item === undefined || inner === 'span' ? '' : textOf(item, inner, language)
      if (text === '') return []
      return [[inner, { name: fieldWording(`${field}/${inner}`, language), text, isWhole: isWhole(inner, item) }]]
    }),
  )
}

/** Whether a value is read as one: a key, a number, a date is not half changed. */
const isWhole = (key: string, value: Json | undefined): boolean => isKeyed(key) || !/\p{L}/u.test(wordsIn(value))

const keyOf = (pattern: string): string => pattern.split('/').findLast((part) => part !== '*') ?? ''

const textOf = (value: Json, key: string, language: Language): string => {
  if (isList(value))
    return value
      .map((item) => textOf(item, key, language))
      .filter((text) => text !== '')
      .join('; ')
  if (key === 'frequency' && isObject(value)) return frequencyOf(value, language)
  if (isObject(value)) {
    const parts = Object.entries(value).map(([inner, item]) =>
      item === undefined ? '' : textOf(item, inner, language),
    )
    return parts.filter((text) => text !== '').join(', ')
  }
  return edtfWording(valueWording(key, wordsIn(value), language), language)
}

/** "nejméně 4× za rok", "1× za rok, do 31. 3." */
const frequencyOf = ({ times, per, minimum, dates }: JsonObject, language: Language): string => {
  const period = valueWording('per', wordsIn(per), language)
  const count = language === 'cs' ? `${wordsIn(times)}× za ${period}` : `${wordsIn(times)} times a ${period}`
  const often = minimum === true ? `${fieldWording('minimum', language)} ${count}` : count
  return dates === undefined ? often : `${often}, ${textOf(dates, 'dates', language)}`
}

/** A document as people call it: its title, with its town where the title does not name it. */
export const nameOf = ({ id, title, towns }: Side): string => {
  const missing = towns.filter((town) => !title.toLowerCase().includes(town.toLowerCase()))
  const name = title === '' ? id : title
  return missing.length > 0 && missing.length <= 3 ? `${missing.join(', ')}: ${name}` : name
}
