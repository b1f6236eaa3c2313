/** A digest as a feed (RFC 4287), for those who want to be told without asking. */
import { createHash } from 'node:crypto'
import type { DigestEntry } from '../../query/schema/digest.ts'
import { html as xml } from '../markup.ts'
import type { Markup } from '../markup.ts'
import { digestWords, entryText, subjectOf } from './wording.ts'
import type { Telling } from './wording.ts'

export interface Feed {
  readonly title: string
  /** What tells this feed from all others, at all times. */
  readonly name: string
  /** When nothing is told. `YYYY-MM-DD` */
  readonly day: string
  readonly entries: readonly DigestEntry[]
}

/** The same entries give the same bytes; an entry keeps its id for ever. */
export function atomFeed({ title, name, day, entries }: Feed, telling: Telling): string {
  const latest = entries.reduce((last, entry) => (entry.day > last ? entry.day : last), entries[0]?.day ?? day)
  const feed = xml`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${telling.language}">
<id>${urn(name)}</id>
<title>${title}</title>
<updated>${moment(latest)}</updated>
<author><name>${digestWords[telling.language].author}</name></author>
${entries.map((entry) => entryXml(entry, telling))}</feed>
`
  return feed.html
}

function entryXml(entry: DigestEntry, telling: Telling): Markup {
  const link = telling.linkOf(entry)
  const part = digestWords[telling.language].parts[entry.part]
  return xml`<entry>
<id>${urn(JSON.stringify(entry))}</id>
<title>${subjectOf(entry)}: ${part}</title>
<updated>${moment(entry.day)}</updated>
<category term="${entry.part}" label="${part}"/>
${link === undefined ? undefined : xml`<link href="${link}"/>\n`}<content type="text">${entryText(entry, telling)}</content>
</entry>
`
}

const moment = (day: string): string => `${day}T00:00:00Z`

/** A UUID of version 8 (RFC 9562) of the hash of a text. */
function urn(text: string): string {
  const hash = createHash('sha256').update(text).digest('hex')
  const variant = ((parseInt(hash.charAt(16), 16) & 3) | 8).toString(16)
  const parts = [hash.slice(0, 8), hash.slice(8, 12), `8${hash.slice(13, 16)}`, `${variant}${hash.slice(17, 20)}`]
  return `urn:uuid:${[...parts, hash.slice(20, 32)].join('-')}`
}
