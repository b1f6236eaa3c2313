/** Source to document: the reader of its media type, then the repairs that serve every format and kind. */
import { defaultLimits, type Limits } from '../source/limits.ts'
import type { Source } from '../source/source.ts'
import type { Document, Reading } from '../document/block.ts'
import { takeFootnotes } from '../document/page/footnotes.ts'
import { takeFurniture } from '../document/page/furniture.ts'
import { undivideBlocks } from '../document/page/hyphens.ts'
import { joinTables } from '../document/page/page-breaks.ts'
import { checkParagraphs } from '../document/page/paragraph-limit.ts'
import { readText, type HtmlReader } from './text/text.ts'

export const readDocument = async (source: Source, limits = defaultLimits): Promise<Document> => {
  const reading = await read(source, limits)
  checkParagraphs(reading.blocks, source.file, limits.paragraph)
  return repair(reading)
}

const read = (source: Source, limits: Limits): Promise<Reading> => {
  switch (source.mediaType) {
    case 'text/plain':
    case 'text/markdown':
      return source.text.includes('<')
        ? htmlReader().then((html) => readText(source.text, html))
        : Promise.resolve(readText(source.text))
    case 'text/html':
      return htmlReader().then((html) => html(source.text))
    case 'application/vnd.openxmlformats-officedocument.wordprocessingml.document':
      return import('./docx/docx.ts').then(({ readDocx }) => readDocx(source.bytes, source.file, limits.docx))
    case 'application/vnd.oasis.opendocument.text':
      return import('./odt/odt.ts').then(({ readOdt }) => readOdt(source.bytes, source.file, limits.docx))
    case 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet':
      return import('./xlsx/xlsx.ts').then(({ readXlsx }) => readXlsx(source.bytes, source.file, limits.docx))
    case 'application/rtf':
      return import('./rtf/rtf.ts').then(({ readRtf }) => readRtf(source.bytes, source.file))
    case 'message/rfc822':
      return import('./mail/mail.ts').then(({ readMail }) => readMail(source.bytes, source.file))
    case 'application/pdf':
      return import('./pdf/pdf.ts').then(({ readPdf }) => readPdf(source.bytes, source.file, limits.pdf))
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
