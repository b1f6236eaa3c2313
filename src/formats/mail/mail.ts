/**
 * Messages and web pages saved whole (RFC 2045 to 2047, 2557): the body is the document, as HTML where there is some.
 *
 * Attachments are documents of their own; those that may be are told. Nothing that the body refers to is opened.
 */
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { InputError } from '../../source/input-error.ts'
import { Passage } from '../../text/passage.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { readText } from '../text/text.ts'

/** Throws InputError for a message that is broken, nested too deeply, or has no text. */
export const readMail = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const email = await parsed(bytes, file)
  const attached = email.attachments.filter(({ mimeType }) => !PART_OF_PAGE.test(mimeType)).map(nameOf)
  const reading = bodyOf(email)
  if (!reading) throw new InputError(file, withoutText(attached))
  if (reading.text.includes('\ufffd'))
    throw new InputError(file, 'is broken: its text is not in the charset that it names; save it as UTF-8')
  const subject = Passage.of(email.subject ?? '')
  const findings: Finding[] =
    attached.length === 0
      ? []
      : [
          {
            code: 'part_unread',
            args: { what: 'attachments', count: attached.length, names: attached.slice(0, MOST_NAMES) },
          },
        ]
  return layOut({
    ...(subject.isEmpty ? {} : { pageTitle: subject }),
    ...reading,
    findings: [...reading.findings, ...findings],
  })
}

/** A message with more attachments tells of the first. */
const MOST_NAMES = 20

const withoutText = (attached: readonly string[]): string =>
  attached.length === 0
    ? 'is a message without text'
    : `is a message without text; save what is attached as files of its own: ${attached.slice(0, MOST_NAMES).join(', ')}`

/** Forwarded messages are told with the attachments: their headers would be written as the machine's locale has them. */
const LIMITS = { maxNestingDepth: 100, maxHeadersSize: 1_000_000, forceRfc822Attachments: true }

const parsed = async (bytes: Uint8Array, file: string): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes, LIMITS)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError(
      file,
      /nesting depth/i.test(why) ? 'is nested too deeply to be read' : `is no sound message: ${why}`,
    )
  }
}

const bodyOf = ({ html = '', text = '' }: Email): Reading | undefined => {
  const page = html.trim() === '' ? undefined : readHtml(html)
  if (page && (page.blocks.length > 0 || text.trim() === '')) return page
  return text.trim() === '' ? undefined : readText(text, readHtml)
}

/** What a page consists of, and what only vouches for a message. */
const PART_OF_PAGE = /^(?:image|font|audio|video)\/|\/css$|javascript|font|signature/

const nameOf = ({ filename, mimeType }: Attachment): string => filename ?? mimeType
