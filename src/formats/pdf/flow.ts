/** Puts the lines of a PDF together to paragraphs and list items, as they were before they were set. */
import { itemSign } from '../../document/lists.ts'
import { addRun, joinRow, widthOf, type Line, type Row, type Run } from './lines.ts'
import { isCutWord, LONGEST_WORD, loneWord } from './words/cut-words.ts'
import { stem, type Usage } from './words/usage.ts'

/** What tells that a writer broke a line: room on the line before, another weight or an end of words, or only how the next begins. */
type Evidence = 'room' | 'weight' | 'end' | 'beginning'

export interface TextLine {
  readonly runs: readonly Run[]
  readonly evidence: Evidence
}

/** A paragraph or a list item. */
export interface Text {
  readonly type: 'text'
  readonly lines: readonly TextLine[]
  readonly size: number
  readonly italic: boolean
  readonly x: number
  /** The list sign at its beginning and where it stands; the lines do not hold it. */
  readonly sign?: { readonly text: string; readonly x: number; readonly ordered: boolean }
  /** Whether its last line breaks off at the right edge, in the middle of a sentence. */
  readonly open: boolean
  /** Whether its last line is one word that leaves no room for another, where words are known to be cut. */
  readonly mayBeCut: boolean
}

export interface Setting {
  /** Where lines end at the right. */
  readonly right: number
  /** The usual distance of base lines, in sizes of the type. */
  readonly leading: number
  readonly usage: Usage
  readonly inCell: boolean
  /** Whether words are known to be cut without a hyphen here, because a column is narrower than they are. */
  readonly cutsWords: boolean
}

export const textsOf = (rows: readonly Row[], setting: Setting): Text[] => {
  const texts: Draft[] = []
  const lines = rows.flatMap((row) => joinRow(row) ?? [])
  lines.forEach((line, i) => {
    const draft = texts.at(-1)
    if (draft && isStray(draft, line)) draft.add(line, 'mark')
    else if (draft && !beginsNew(draft, line, setting))
      draft.add(line, breakBefore(draft.last, line, setting, draft.word, lines[i + 1]))
    else texts.push(new Draft(line, setting))
  })
  return texts.map((draft) => draft.close())
}

type Break = 'room' | 'weight' | 'end' | 'blank' | 'none' | 'hyphen' | 'mark'

class Draft {
  readonly sign: Text['sign']
  /** Where the words of the first line begin, after a list sign. */
  readonly x: number
  readonly size: number
  private readonly italic: boolean
  last: Line
  /** Whether its words stand apart from its list sign. */
  readonly hangs: boolean
  /** How many lines of the page it has. */
  count = 1
  private readonly lines: { runs: Run[]; evidence: Evidence }[]
  private readonly setting: Setting

  constructor(line: Line, setting: Setting) {
    const sign = itemSign(line.text)
    this.setting = setting
    this.last = line
    this.size = line.size
    this.hangs = line.textX !== undefined
    this.italic = line.italic
    this.sign =
      sign && !line.runs[0]?.raised
        ? { text: line.text.slice(0, sign.length).trim(), x: line.x1, ordered: sign.ordered }
        : undefined
    this.x = line.textX ?? (sign ? line.x1 + widthOf(line, line.text.slice(0, sign.length)) : line.x1)
    this.lines = [{ runs: cutStart(line.runs, this.sign ? (sign?.length ?? 0) : 0), evidence: 'room' }]
  }

  /** The letters that it ends with; lower case. */
  get word(): string {
    const text = this.lines.at(-1)?.runs.at(-1)?.text ?? ''
    return /(?<!\p{L})\p{L}*$/u.exec(text.slice(-LONGEST_WORD))?.[0].toLowerCase() ?? ''
  }

  add(line: Line, how: Break): void {
    const { runs: open } = this.lines.at(-1) ?? { runs: [] }
    const begins = how === 'blank' && mayBegin(this.last, line, this.setting.usage)
    if (how === 'room' || how === 'weight' || how === 'end') this.lines.push({ runs: [...line.runs], evidence: how })
    else if (begins) this.lines.push({ runs: [...line.runs], evidence: 'beginning' })
    else {
      if (how === 'blank') addBlank(open, line)
      if (how === 'hyphen') dropHyphen(open)
      for (const run of line.runs) addRun(open, how === 'mark' ? { ...run, raised: true } : run)
    }
    if (how === 'mark') return
    this.last = line
    this.count++
  }

  close(): Text {
    const { lines, sign, size, italic, x, last, setting } = this
    const open = setting.right - last.x2 < 6 * last.size && !/[.!?:;]["“”)]?\s*$/u.test(last.text)
    const mayBeCut = setting.cutsWords && loneWord(last) !== undefined && setting.right - last.x2 < last.size
    return { type: 'text', lines, size, italic, x, ...(sign && { sign }), open, mayBeCut }
  }
}

/**
 * The lines of a text. Where its writer broke none for sure, those that begin like new ones are not taken for broken either.
 *
 * @param isLed whether many texts beside it have a first line of their own: so has this one, however full that is
 */
export const brokenLines = ({ lines }: Text, isLed = false): Run[][] => {
  const broken = lines.some(({ evidence }, i) => i > 0 && evidence === 'room')
  const kept: Run[][] = []
  for (const { runs, evidence } of lines) {
    const before = kept.at(-1)
    if (before && evidence === 'beginning' && !broken && !(isLed && kept.length === 1)) {
      addRun(before, { text: ' ', bold: false, raised: false })
      for (const run of runs) addRun(before, run)
    } else kept.push([...runs])
  }
  return kept
}

const addBlank = (open: Run[], line: Line): void => {
  addRun(open, { text: ' ', bold: !!open.at(-1)?.bold && !!line.runs[0]?.bold, raised: false })
}

const HYPHEN = /[-\u00ad\u2010]\s*$/u

/** Takes the hyphen at the end of a line away. */
export const dropHyphen = (open: Run[]): void => {
  const tail = open.at(-1)
  if (tail) open[open.length - 1] = { ...tail, text: tail.text.replace(HYPHEN, '') }
}

/** Words after which no line ends that its writer broke, and signs after which none begins anew. */
const LEADING_WORD =
  /(?:^|\s)(?:[aikosuvz]|ke|se|ve|ze|na|do|od|po|pro|při|za|dle|podle|mezi|nad|pod|před|bez|včetně|nebo|či|až|ani|že|jako|č\.|čl\.|§)\s*$/iu
const LEADING_SIGN = /[,(–/-]\s*$/u
const leadsOn = (text: string): boolean => LEADING_WORD.test(text) || LEADING_SIGN.test(text)

/** Whether a line might begin something new: with a capital that is neither a name's nor an abbreviation's. */
const mayBegin = (last: Line, next: Line, usage: Usage): boolean => {
  const word = /^\s*(?:\d+x|\p{Lu}\p{Ll}+)/u.exec(next.text)?.[0].trim()
  return word !== undefined && !leadsOn(last.text) && !usage.names.has(stem(word))
}

const cutStart = (runs: readonly Run[], length: number): Run[] => {
  const kept: Run[] = []
  let left = length
  for (const run of runs) {
    const text = run.text.slice(Math.min(left, run.text.length))
    left -= run.text.length - text.length
    if (text !== '') kept.push({ ...run, text })
  }
  return kept
}

/** A raised number that found no room on its line. */
const isStray = (draft: Draft, line: Line): boolean =>
  line.size < 0.8 * draft.last.size &&
  /^\s*\d{1,3}\s*$/.test(line.text) &&
  line.y - draft.last.y < 1.5 * draft.last.size

const beginsNew = (draft: Draft, line: Line, setting: Setting): boolean => {
  const { last, sign } = draft
  const gap = (line.y - last.y) / line.size
  if (gap > 1.22 * setting.leading || gap < 0) return true
  if (Math.abs(line.size - last.size) > 0.12 * last.size) return true
  const ended = breakBefore(last, line, setting, draft.word) === 'room'
  if (ended && isBold(line) && !isBold(last)) return true
  const next = itemSign(line.text)
  // A dash after a full line may well be one in a sentence.
  const sure = ended || !/^\s*[-–—]/.test(line.text) || Math.abs(line.x1 - (sign?.x ?? Infinity)) < 3
  if (line.runs[0]?.raised || (next && sure)) return true
  if (sign) return line.x1 < sign.x - 0.3 * line.size || (ended && draft.hangs && line.x1 < draft.x - 0.6 * line.size)
  const centred = Math.abs(line.x1 + line.x2 - last.x1 - last.x2) < line.size
  // After one line only, an indent may be that of a paragraph whose first line hangs.
  return line.x1 - last.x1 > 0.8 * line.size && !centred && (ended || draft.count > 1)
}

const isBold = (line: Line): boolean => line.runs.every((run) => run.bold || run.text.trim() === '')

/** A dash that says that there is nothing, and the end of a sentence: of no abbreviation, which has fewer letters. */
const NOTHING = /^[-–—]$/
const ENDED = /\p{Ll}{5}[.!?]$/u

/** How a line was parted from the next: by its writer, or only because it was full. */
const breakBefore = (last: Line, next: Line, setting: Setting, tail: string, after?: Line): Break => {
  if (setting.inCell && isCutWord(last, next, setting, tail, after)) return 'none'
  const words = next.text.trim().split(/\s+/)
  const count = setting.usage.bindsPrepositions && (words[0]?.length ?? 0) < 2 ? 2 : 1
  const needed = widthOf(next, ` ${words.slice(0, count).join(' ')}`)
  const room = setting.right - last.x2
  // Some lines jut out, so that others seem to have room for one word more.
  const mayLeadOn = room < 2 * needed && LEADING_WORD.test(last.text)
  if (room > 1.05 * needed + 0.15 * next.size && !mayLeadOn) return 'room'
  if (setting.inCell && isBold(last) !== isBold(next) && /^\s*\p{Lu}/u.test(next.text)) return 'weight'
  const [end, start] = [last.text.trimEnd(), next.text.trimStart()]
  if (setting.inCell && (NOTHING.test(start) || (ENDED.test(end) && /^\p{Ll}/u.test(start)))) return 'end'
  if (/^[,.;:!?)]/u.test(start) || /\S\/$/.test(end) || /\d–$/u.test(end)) return 'none'
  const broken = /(?<![\p{L}\p{N}])([\p{L}\p{N}]+)[-\u00ad\u2010]$/u.exec(end)
  if (!broken) return 'blank'
  const word = `${broken[1] ?? ''}-${/^\p{L}*/u.exec(start)?.[0] ?? ''}`.toLowerCase()
  const isAddress = /@|www\.|:\/\//u.test(end.slice(end.search(/(?<!\S)\S+$/u)))
  const own = isAddress || !/\p{L}{2}.$/u.test(end) || !/^\p{Ll}/u.test(start) || setting.usage.hyphenated.has(word)
  return own && end.endsWith('-') ? 'none' : 'hyphen'
}
