/**
 * Messages and web pages saved whole (RFC 2045 to 2047, 2557): the body is the document, as HTML where there is some.
 *
 * Attachments are documents of their own, read by themselves where the message is a file; all that may be are told. Nothing that
 * the body refers to is opened.
 */
import PostalMime, { type Attachment, type Email } from 'postal-mime'
import { InputError } from '../../source/input-error.ts'
import { isDocumentName, isOpened, messageIn } from '../../source/archive/attachments.ts'
import { isArchiveName } from '../../source/archive/listing.ts'
import { Passage } from '../../text/passage.ts'
import type { Reading } from '../../document/block.ts'
import type { Finding } from '../../finding.ts'
import { readHtml } from '../html/html.ts'
import { layOut } from '../layout.ts'
import { readText } from '../text/text.ts'
import { withWesternSigns } from '../western.ts'
import { withCharsets } from './charsets.ts'
import type { FileProblem } from '../../wording/problems/files.ts'

/** Throws InputError for a message that is broken, nested too deeply, or has no text. */
export const readMail = async (bytes: Uint8Array, file: string): Promise<Reading> => {
  const email = await parsed(withCharsets(bytes), file)
  const named = email.attachments.filter(({ mimeType }) => !PART_OF_PAGE.test(mimeType)).map(nameOf)
  const packed = named.some(isArchiveName) ? messageIn(bytes, file).attached : []
  const isRead = (name: string): boolean =>
    isOpened(file) && (isDocumentName(name) || packed.some((one) => `${one.name}/`.startsWith(`${name}/`)))
  const attached = named.filter(isRead)
  const unread = named.filter((name) => !isRead(name))
  const reading = bodyOf(email)
  if (!reading) throw new InputError(file, withoutText(unread))
  if (reading.text.includes('\ufffd'))
    throw new InputError(file, 'is broken: its text is not in the charset that it names; save it as UTF-8')
  const subject = Passage.of(email.subject ?? '')
  const findings: Finding[] = [
    { code: 'part_unread', args: { what: 'attachments', ...counted(unread) } },
    { code: 'attached', args: counted(attached) },
  ]
  return layOut({
    ...(subject.isEmpty ? {} : { pageTitle: subject }),
    ...reading,
    findings: [...reading.findings, ...findings.filter(({ args }) => 'count' in args && args.count > 0)],
  })
}

const counted = (names: readonly string[]): { count: number; names: string[] } => ({
  count: names.length,
  names: names.slice(0, MOST_NAMES),
})

/** A message with more attachments tells of the first. */
const MOST_NAMES = 20

const withoutText = (attached: readonly string[]): FileProblem =>
  attached.length === 0
    ? 'is a message without text'
    : [
        'is a message without text; save what is attached as files of its own: {names}',
        { names: attached.slice(0, MOST_NAMES).join(', ') },
      ]

/** Forwarded messages are told with the attachments: their headers would be written as the machine's locale has them. */
const LIMITS = { maxNestingDepth: 100, maxHeadersSize: 1_000_000, forceRfc822Attachments: true }

const parsed = async (bytes: Uint8Array, file: string): Promise<Email> => {
  try {
    return await PostalMime.parse(bytes, LIMITS)
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new InputError(
      file,
      /nesting depth/i.test(why) ? 'is nested too deeply to be read' : ['is no sound message: {why}', { why }],
    )
  }
}

const bodyOf = (email: Email): Reading | undefined => {
  const [html, text] = [email.html ?? '', email.text ?? ''].map(withWesternSigns)
  const page = html === undefined || html.trim() === '' ? undefined : readHtml(html)
  if (page && (page.blocks.length > 0 || !text?.trim())) return page
  return text?.trim() ? readText(text, readHtml) : undefined
}

/** What a page consists of, and what only vouches for a message. */
const PART_OF_PAGE = /^(?:image|font|audio|video)\/|\/css$|javascript|font|signature/

const nameOf = ({ filename, mimeType }: Attachment): string =>
  filename ?? (mimeType === 'message/rfc822' ? 'message.eml' : mimeType)
