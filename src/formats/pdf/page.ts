/** What stands on the pages of a PDF: pieces of text and ruling lines with their places, as pdf.js finds them. */
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf'
import { InputError } from '../../source/input-error.ts'
import type { Limits } from '../../source/limits.ts'
import { withBullets } from './bullets.ts'
import { withoutDoubles } from './doubles.ts'
import type { Ink, Page } from './ink.ts'
import { drawingOf, type Painting } from './tables/rules.ts'
import { checkStreams } from './streams.ts'
import { cellTags } from './tags.ts'

type Proxy = Awaited<ReturnType<typeof getDocumentProxy>>
type PageProxy = Awaited<ReturnType<Proxy['getPage']>>

/** Throws InputError for what is no PDF, or is broken, protected by a password or too large. */
export const readPages = async (bytes: Uint8Array, file: string, limits: Limits['pdf']): Promise<Page[]> => {
  const pdf = await open(bytes, file, limits)
  try {
    if (pdf.numPages > limits.pages)
      throw new InputError(file, [
        'has {pages} pages; the limit is {limit}',
        { pages: pdf.numPages, limit: limits.pages },
      ])
    const pages: Page[] = []
    let characters = 0
    for (let number = 1; number <= pdf.numPages; number++) {
      const page = await readPage(await pdf.getPage(number), file, limits)
      characters += page.ink.reduce((sum, { text }) => sum + text.length, 0)
      if (characters > limits.characters)
        throw new InputError(file, ['has more than {limit} characters of text', { limit: limits.characters }])
      pages.push(page)
    }
    return pages
  } catch (error) {
    throw error instanceof InputError ? error : broken(file, error)
  } finally {
    await pdf.destroy()
  }
}

const open = async (bytes: Uint8Array, file: string, limits: Limits['pdf']): Promise<Proxy> => {
  checkStreams(bytes, file, limits)
  supplyNode20()
  const { VerbosityLevel } = await getResolvedPDFJS()
  try {
    // A copy, for pdf.js takes the bytes that it is given away from their owner.
    return await getDocumentProxy(new Uint8Array(bytes), {
      isEvalSupported: false,
      disableFontFace: true,
      useWorkerFetch: false,
      stopAtErrors: false,
      maxImageSize: 1,
      verbosity: VerbosityLevel.ERRORS,
    })
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException')
      throw new InputError(file, 'is password-protected')
    throw broken(file, error)
  }
}

const broken = (file: string, error: unknown): InputError =>
  new InputError(file, [
    'is cut off or no sound PDF: {why}',
    { why: error instanceof Error ? error.message : String(error) },
  ])

/** pdf.js calls a method that Node has from version 21 on. */
const supplyNode20 = (): void => {
  if ('transferToFixedLength' in ArrayBuffer.prototype) return
  Object.defineProperty(ArrayBuffer.prototype, 'transferToFixedLength', {
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      return this.slice(0, length)
    },
    writable: true,
    configurable: true,
  })
}

const readPage = async (page: PageProxy, file: string, limits: Limits['pdf']): Promise<Page> => {
  const { OPS } = await getResolvedPDFJS()
  const viewport = page.getViewport({ scale: 1 })
  // Loads the fonts, whose names tell bold type.
  const painting: Painting = await page.getOperatorList()
  const { items } = await page.getTextContent({ includeMarkedContent: true })
  if (items.length > limits.pieces)
    throw new InputError(file, ['has a page of more than {limit} pieces of text', { limit: limits.pieces }])
  const styleOf = stylesOf(page)
  // A broken structure is none: its page can be read all the same.
  const cells = cellTags(await page.getStructTree().catch(() => null))
  const marks: (string | undefined)[] = []
  const ink = items.flatMap((item, order) => {
    if (!('str' in item)) {
      if (item.type === 'endMarkedContent') marks.pop()
      else marks.push(item.type === 'beginMarkedContentProps' && item.id ? item.id : marks.at(-1))
      return []
    }
    if (item.str.trim() === '') return []
    const at: readonly number[] = item.transform.map(Number)
    const cell = cells.get(marks.at(-1) ?? '')
    const look = { ...styleOf(item.fontName), order }
    const pieces = inkOf(item.str, item.width, at, viewport.transform.map(Number), look)
    return cell ? pieces.map((piece) => ({ ...piece, cell })) : pieces
  })
  // A page of so many strokes is a map, not a table.
  const isDrawing = painting.fnArray.length > limits.drawings
  const { rules, dots } = isDrawing ? { rules: [], dots: [] } : drawingOf(painting, OPS, viewport.transform.map(Number))
  page.cleanup()
  return { width: viewport.width, height: viewport.height, ink: withBullets(withoutDoubles(ink), dots), rules }
}

type Style = Pick<Ink, 'bold' | 'italic'>
type Look = Style & Pick<Ink, 'order'>

/** Bold and italic type, by the names of the fonts: nothing else in a PDF says so. */
const stylesOf = (page: PageProxy): ((font: string) => Style) => {
  const known = new Map<string, Style>()
  return (font) => {
    const before = known.get(font)
    if (before) return before
    const found: unknown = page.commonObjs.has(font) ? page.commonObjs.get(font) : undefined
    const name = typeof found === 'object' && found && 'name' in found ? String(found.name) : ''
    const style = { bold: /bold|black|heavy|demi/i.test(name), italic: /italic|oblique/i.test(name) }
    known.set(font, style)
    return style
  }
}

/** Letters set along the page's side are read as if they stood upright in the middle of their stretch. */
const inkOf = (text: string, width: number, at: readonly number[], view: readonly number[], look: Look): Ink[] => {
  const [a = 1, b = 0, c = 0, d = 0, e = 0, f = 0] = at
  const [va = 1, vb = 0, vc = 0, vd = 1, ve = 0, vf = 0] = view
  const size = Math.hypot(c, d)
  if (!Number.isFinite(size + width + e + f) || size === 0) return []
  const [x, y] = [va * e + vc * f + ve, vb * e + vd * f + vf]
  const [right, down] = [va * a + vc * b, vb * a + vd * b]
  if (Math.abs(down) <= Math.abs(right)) return [{ text, x, y, width, size, ...look }]
  return [{ text, x: x - size / 2, y: y + (Math.sign(down) * width) / 2, width: size, size, ...look }]
}
