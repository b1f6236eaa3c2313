/** Source to document: the reader of its media type, then the repairs that serve every format and kind. */
import { InputError } from '../source/input-error.ts'
import type { Source } from '../source/source.ts'
import type { Document, Reading } from './block.ts'
import { takeFootnotes } from './footnotes.ts'
import { takeFurniture } from './furniture.ts'
import { readHtml } from './html.ts'
import { joinTables } from './page-breaks.ts'
import { readText } from './text.ts'

export const readDocument = async (source: Source): Promise<Document> => repair(await read(source))

const read = (source: Source): Promise<Reading> => {
  switch (source.mediaType) {
    case 'text/plain':
    case 'text/markdown':
      return Promise.resolve(readText(source.text))
    case 'text/html':
      return Promise.resolve(readHtml(source.text))
    default:
      throw new InputError(source.file, `has the media type ${source.mediaType}, which cannot be read`)
  }
}

const repair = (reading: Reading): Document => {
  const { blocks, furniture } = takeFurniture(reading.blocks)
  const flow = takeFootnotes(blocks)
  return {
    ...reading,
    blocks: joinTables(flow.blocks),
    furniture: [...reading.furniture, ...furniture],
    footnotes: [...reading.footnotes, ...flow.footnotes],
  }
}
