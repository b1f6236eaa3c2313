/** Source to document: the reader of its media type, then the repairs that serve every format and kind. */
import { defaultLimits, type Limits } from '../source/limits.ts'
import type { Source } from '../source/source.ts'
import type { Document, Reading } from '../document/block.ts'
import { takeFootnotes } from '../document/page/footnotes.ts'
import { takeFurniture } from '../document/page/furniture.ts'
import { undivideBlocks } from '../document/page/hyphens.ts'
import { joinTables } from '../document/page/page-breaks.ts'
import { checkParagraphs } from '../document/page/paragraph-limit.ts'
import { unhurried, type OneGo } from './one-go.ts'
import { readText, type HtmlReader } from './text/text.ts'

export const readDocument = async (
  source: Source,
  limits = defaultLimits,
  oneGo: OneGo = unhurried,
): Promise<Document> => {
  const reader = await readerOf(source, limits)
  const reading = await oneGo(reader)
  return oneGo(() => {
    checkParagraphs(reading.blocks, source.file, limits.paragraph)
    return repair(reading)
  })
}

const readerOf = async (
  { mediaType, text, bytes, file }: Source,
  limits: Limits,
): Promise<() => Reading | Promise<Reading>> => {
  switch (mediaType) {
    case 'text/plain':
    case 'text/markdown': {
      const html = text.includes('<') ? await htmlReader() : undefined
      return () => readText(text, html)
    }
    case 'text/html': {
      const html = await htmlReader()
      return () => html(text)
    }
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document': {
      const { readDocx } = await import('./docx/docx.ts')
      return () => readDocx(bytes, file, limits.docx)
    }
    case 'application/vnd.oasis.opendocument.text': {
      const { readOdt } = await import('./odt/odt.ts')
      return () => readOdt(bytes, file, limits.docx)
    }
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet': {
      const { readXlsx } = await import('./xlsx/xlsx.ts')
      return () => readXlsx(bytes, file, limits.docx)
    }
    case 'application/msword': {
      const { readDoc } = await import('./doc/doc.ts')
      return () => readDoc(bytes, file)
    }
    case 'application/rtf': {
      const { readRtf } = await import('./rtf/rtf.ts')
      return () => readRtf(bytes, file)
    }
    case 'message/rfc822': {
      const { readMail } = await import('./mail/mail.ts')
      return () => readMail(bytes, file)
    }
    case 'application/pdf': {
      const { readPdf } = await import('./pdf/pdf.ts')
      return () => readPdf(bytes, file, limits.pdf)
    }
  }
}

// Loaded when needed, for a run over plain texts has no use for a second's worth of parsers.
const htmlReader = async (): Promise<HtmlReader> => (await import('./html/html.ts')).readHtml

const repair = (reading: Reading): Document => {
  const { blocks, furniture } = takeFurniture(reading.blocks)
  const words = undivideBlocks(blocks, reading.text)
  const flow = takeFootnotes(words.blocks)
  const tables = joinTables(flow.blocks)
  return {
    ...reading,
    blocks: tables.blocks,
    markup: [...reading.markup, ...words.hyphens],
    furniture: [...reading.furniture, ...furniture, ...tables.repeated],
    footnotes: [...reading.footnotes, ...flow.footnotes],
    references: [...reading.references, ...flow.references],
  }
}
