/** What the tokens of a Rich Text file say, one after the other: text with its looks, paragraphs, tables, notes. */
import { codePageOf, decoded } from '../word/charset.ts'
import { RichStory } from './story.ts'
import type { Token } from './tokens.ts'

/** What of a group goes where. */
type Destination = 'text' | 'skip' | 'shape' | 'sign' | 'fonts' | 'styles'

/** What holds until the group ends. */
interface State {
  destination: Destination
  bold: boolean
  raised: boolean
  hidden: boolean
  deleted: boolean
  /** How many characters stand behind a `\u` for those who do not know it. */
  fallback: number
  font: number
  /** The group is a note or text box: what it says is a story of its own. */
  story: 'note' | 'box' | undefined
  /** The style or font that the table of styles or fonts is at. */
  entry: number
}

const START: State = {
  destination: 'text',
  bold: false,
  raised: false,
  hidden: false,
  deleted: false,
  fallback: 1,
  font: -1,
  story: undefined,
  entry: 0,
}

/** Groups whose words are no part of the text, though they are not marked as such. */
const SKIPPED = new Set(
  (
    'annotation colortbl info pict header headerl headerr headerf footer footerl footerr footerf fldinst objdata nonshppict shprslt ' +
    'ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn xe tc rxe filetbl listtable listoverridetable revtbl nonesttables ' +
    'atnid atnauthor atndate atnref generator themedata colorschememapping datastore latentstyles operator template'
  ).split(' '),
)
/** Groups that may be left out by those who do not know them, and are known here. */
const KNOWN = new Set('shpinst shptxt footnote listtext pntext nesttableprops fldrslt shp do dptxbxtext'.split(' '))

/** Control words that are characters. */
const CHARACTERS: Readonly<Record<string, string>> = {
  tab: '\t',
  emdash: '—',
  endash: '–',
  lquote: '‘',
  rquote: '’',
  ldblquote: '“',
  rdblquote: '”',
  bullet: '•',
  emspace: ' ',
  enspace: ' ',
  qmspace: ' ',
  '~': '\u00a0',
  '-': '\u00ad',
  _: '\u2011',
  '\\': '\\',
  '{': '{',
  '}': '}',
}

export class Interpreter {
  comments = 0
  deletions = 0
  private state: State = { ...START }
  private readonly outer: State[] = []
  private readonly stories: RichStory[] = [new RichStory()]
  private readonly notes: string[] = []
  private readonly fonts = new Map<number, number>()
  private readonly styles = new Map<number, string>()
  private codePage = 1252
  /** Bytes that are not decoded yet: a character may have several. */
  private pending = ''
  private styleName = ''
  /** Characters that stand for one that was read already. */
  private skipping = 0
  private isIgnorable = false

  take(token: Token): void {
    if (token.type === 'bytes') {
      this.bytes(token.bytes)
      return
    }
    this.flush()
    if (token.type === 'word') this.word(token.name, token.value)
    else if (token.type === 'close') this.close()
    else {
      this.outer.push(this.state)
      this.state = { ...this.state, story: undefined }
      this.isIgnorable = false
      this.skipping = 0
    }
  }

  finish(): string {
    this.flush()
    while (this.outer.length > 0) this.close()
    const [body] = this.stories
    const html = body?.finish() ?? ''
    return this.notes.length > 0 ? `${html}\n<ol>${this.notes.join('')}</ol>` : html
  }

  private get story(): RichStory {
    return this.stories.at(-1) ?? new RichStory()
  }

  private close(): void {
    const { story, destination } = this.state
    if (destination === 'styles') this.endStyle()
    this.state = this.outer.pop() ?? { ...START }
    this.skipping = 0
    if (story === undefined || this.stories.length < 2) return
    const html = this.stories.pop()?.finish() ?? ''
    if (story === 'box') this.story.below(html)
    else {
      this.notes.push(`<li id="footnote-${this.notes.length + 1}">${html}</li>`)
      this.story.note(this.notes.length)
    }
  }

  private bytes(bytes: string): void {
    const skipped = Math.min(this.skipping, bytes.length)
    this.skipping -= skipped
    this.pending += bytes.slice(skipped)
  }

  private flush(): void {
    const { pending } = this
    if (pending === '') return
    this.pending = ''
    if (this.state.destination === 'skip') return
    this.text(decoded(pending, this.fonts.get(this.state.font) ?? this.codePage))
  }

  private text(text: string): void {
    const { destination, hidden, deleted, bold, raised } = this.state
    if (destination === 'sign') this.story.sign += text
    else if (destination === 'styles') this.styleName += text
    else if (destination === 'text' && deleted) this.deletions++
    else if (destination === 'text' && !hidden) this.story.text(text, { bold, raised })
  }

  private word(name: string, value: number | undefined): void {
    if (this.skipping > 0 && name !== 'u') {
      this.skipping--
      return
    }
    if (name === '*') {
      this.isIgnorable = true
      return
    }
    const isIgnorable = this.isIgnorable
    this.isIgnorable = false
    if (this.destination(name, isIgnorable)) return
    const { state } = this
    if (state.destination === 'fonts' || state.destination === 'styles') this.entry(name, value)
    else if (name === 'u' && value !== undefined) this.unicode(value)
    else if (CHARACTERS[name] !== undefined) this.text(CHARACTERS[name])
    else if (this.look(name, value) || state.destination !== 'text') return
    else if (name === '\r' || name === '\n') this.story.control('par', undefined, '')
    else this.story.control(name, value, name === 's' ? (this.styles.get(value ?? 0) ?? '') : '')
  }

  /** Whether the word says what its group is. */
  private destination(name: string, isIgnorable: boolean): boolean {
    const { state } = this
    if (name === 'annotation') this.comments++
    if (name === 'fonttbl') state.destination = 'fonts'
    else if (name === 'stylesheet') state.destination = 'styles'
    else if (state.destination === 'fonts' || state.destination === 'styles') {
      if (isIgnorable && name !== 'cs' && name !== 'ts' && name !== 'ds') state.destination = 'skip'
      return false
    } else if (state.destination === 'skip') return false
    else if (SKIPPED.has(name) || (isIgnorable && !KNOWN.has(name))) state.destination = 'skip'
    else if (name === 'shpinst' || name === 'do') state.destination = 'shape'
    else if (state.destination === 'shape') {
      if (name !== 'shptxt' && name !== 'dptxbxtext') return false
      this.begin('box')
    } else if (name === 'footnote') this.begin('note')
    else if (name === 'listtext' || name === 'pntext') state.destination = 'sign'
    else return KNOWN.has(name)
    return true
  }

  private begin(story: 'note' | 'box'): void {
    this.stories.push(new RichStory())
    this.state = { ...START, fallback: this.state.fallback, font: this.state.font, story }
  }

  /** A word in the table of fonts or of styles. */
  private entry(name: string, value = 0): void {
    const { state } = this
    if (state.destination === 'styles') {
      if (name === 's') state.entry = value
      else if (name === 'u') this.unicode(value)
      else if (name === 'cs' || name === 'ts' || name === 'ds') state.destination = 'skip'
      return
    }
    if (name === 'f') state.entry = value
    const codePage = name === 'fcharset' ? codePageOf(value) : name === 'cpg' ? value : undefined
    if (codePage !== undefined) this.fonts.set(state.entry, codePage)
  }

  private endStyle(): void {
    const name = this.styleName.replace(/;\s*$/, '').trim()
    if (name !== '') this.styles.set(this.state.entry, name)
    this.styleName = ''
  }

  private unicode(value: number): void {
    const code = value < 0 ? value + 65_536 : value
    this.text(code <= 0xffff ? String.fromCharCode(code) : '\ufffd')
    this.skipping = this.state.fallback
  }

  /** Whether the word says how the text looks, or how it is written. */
  private look(name: string, value: number | undefined): boolean {
    const { state } = this
    const isOn = value !== 0
    if (name === 'b') state.bold = isOn
    else if (name === 'super') state.raised = isOn
    else if (name === 'nosupersub' || name === 'sub') state.raised = false
    else if (name === 'v') state.hidden = isOn
    else if (name === 'deleted') state.deleted = isOn
    else if (name === 'f') state.font = value ?? 0
    else if (name === 'uc') state.fallback = Math.max(0, value ?? 1)
    else if (name === 'ansicpg') this.codePage = value ?? 1252
    else if (name === 'mac') this.codePage = 10_029
    else if (name === 'pc') this.codePage = 437
    else if (name === 'pca') this.codePage = 850
    else if (name === 'plain') Object.assign(state, { bold: false, raised: false, hidden: false, deleted: false })
    else return false
    return true
  }
}
