/** Source, document and extraction become the one JSON object that asz prints and stores. */
import { impossibleDates } from '../czech/date/date.ts'
import type { Document } from '../document/block.ts'
import { endOfFrontMatter } from '../formats/text/front-matter.ts'
import { passagesOf } from '../document/passages.ts'
import { textsOf } from '../document/plain-text.ts'
import type { Finding } from '../finding.ts'
import { readerOf } from '../kinds/index.ts'
import type { AnyExtraction, Context, Recognition } from '../kinds/kind.ts'
import type { Passage, Span } from '../text/passage.ts'
import type { Source } from '../source/source.ts'
import { cover, type Coverage } from './coverage.ts'
import { datesOf } from './dates.ts'
import { diagnosticOf } from './diagnostic.ts'
import { identify } from './identity/identity.ts'
import { recorded, type Diagnostic, type DocumentJson } from './schema.ts'
import { merge, provenanceOf, seal, type Sealed } from './seal.ts'
import { townsOf } from './places/towns.ts'
import { unreadLabels } from './unread/labels.ts'
import type { Known, Read } from './unread/read.ts'
import { unreadSections } from './unread/sections.ts'
import { unreadTables } from './unread/tables.ts'

/** What the recognised kind made of the document; for an unrecognised one what each kind lacked. */
export interface Reading {
  readonly kind: string
  readonly extraction: AnyExtraction | undefined
  readonly recognitions: readonly { kind: string; recognition: Recognition }[]
}

export const record = (source: Source, document: Document, reading: Reading, context: Context): DocumentJson => {
  const { extraction } = reading
  const sealed = seal(extraction?.content ?? {}, reading.kind)
  const coverage = coverageOf(document, reading, sealed)
  const passages = textsOf(document)
  const towns = townsOf(document, extraction, sealed, context.municipalities)
  const findings = [
    ...source.findings,
    ...document.findings,
    ...(extraction?.ledger.findings ?? []),
    ...towns.findings,
    ...impossibleDatesIn(passages),
    ...lacks(reading),
    ...unread(document, reading, sealed, context),
    ...(extraction && coverage.unclaimed.length > 0 ? [unclaimedFinding(coverage)] : []),
  ]
  const { kind } = reading
  const { content } = sealed
  const { municipalities } = towns
  const title = (extraction?.title ?? passages[0])?.text ?? ''
  const from = {
    file: source.file,
    sha256: source.sha256,
    media_type: source.mediaType,
    charset: source.charset,
    bytes: source.bytes.length,
    ...(document.pages && { pages: document.pages.map(([start, page]): [number, number] => [start, page]) }),
  }
  return recorded({
    kind,
    schema_version: '1',
    id: identify({ kind, title, source: from, municipalities, content }, document.text),
    title,
    source: from,
    municipalities,
    dates: datesOf(passages, sealed, extraction?.ledger.excluded ?? []),
    themes: [...new Set(extraction?.themes ?? [])],
    provenance: provenanceOf(sealed),
    coverage,
    diagnostics: findings.map(diagnosed(sealed)),
    content,
  })
}

const lacks = ({ extraction, recognitions }: Reading): Finding[] =>
  extraction
    ? []
    : recognitions.map(({ kind, recognition }) => ({
        code: 'unrecognised',
        args: { kind, missing: [...recognition.missing] },
      }))

const spansOf = (passages: readonly Passage[]): Span[] => passages.flatMap((passage) => passage.spans)

const coverageOf = (document: Document, { extraction }: Reading, { values }: Sealed): Coverage => {
  const notes = extraction && 'footnotes' in Object(extraction.content) ? document.references : []
  const [shown, told] = [true, false].map((isFree) =>
    values.flatMap(({ field, spans }) => ((field?.isFreeText ?? false) === isFree ? spans : [])),
  )
  return cover(document.text, {
    extracted: merge([
      ...(told ?? []),
      ...spansOf(extraction ? [extraction.title, ...extraction.ledger.labels, ...notes] : []),
    ]),
    shown: merge(shown ?? []),
    boilerplate: merge(
      spansOf([
        ...document.furniture,
        ...(extraction ? [...extraction.ledger.boilerplate, ...extraction.ledger.excluded] : []),
      ]),
    ),
    markup: document.markup,
    hidden: document.hidden,
  })
}

/** Tables, columns, labels and sections that gave no field; a document of no known kind has none to give. */
const unread = (document: Document, { kind, extraction }: Reading, { values }: Sealed, context: Context): Finding[] => {
  if (!extraction) return []
  const from = endOfFrontMatter(document.text)
  const blocks = document.blocks.filter((block) => block.type !== 'table' || (passagesOf(block)[0]?.start ?? 0) >= from)
  const { labels, boilerplate, excluded } = extraction.ledger
  const fields = values.flatMap(({ pointer, field, spans }) =>
    field?.isFreeText ? [] : spans.map((span) => ({ span, member: pointer.split('/')[2] ?? '' })),
  )
  const shown = values.flatMap(({ field, spans }) => (field?.isFreeText ? spans : []))
  const marks = spansOf([extraction.title, ...labels, ...boilerplate, ...excluded])
  const reader = readerOf(kind, context)
  const hints = reader?.columns ?? []
  const tables = unreadTables([...blocks, ...(extraction.restored ?? [])], { fields, marks }, hints)
  const told = [...extraction.ledger.findings, ...tables].flatMap(({ span }) => (span ? [span] : []))
  const read: Read = { fields, shown, marks, told }
  const known: Known = { hints, isNoField: (label) => reader?.isNoField?.(label) ?? false }
  const sections = unreadSections(blocks, read, known)
  const withSections = { ...read, told: [...told, ...sections.flatMap(({ span }) => (span ? [span] : []))] }
  return [...tables, ...unreadLabels(blocks, withSections, known), ...sections]
}

const unclaimedFinding = (coverage: Coverage): Finding => {
  const characters = coverage.characters - coverage.extracted - coverage.boilerplate
  const [first] = coverage.unclaimed
  return {
    code: 'text_unclaimed',
    args: { characters, share: characters / Math.max(1, coverage.characters) },
    ...(first && { span: first }),
  }
}

/** Days that no calendar has. */
const impossibleDatesIn = (passages: readonly Passage[]): Finding[] =>
  passages.flatMap(impossibleDates).map((date) => ({
    code: 'date_impossible',
    args: { text: date.text },
    span: [date.start, date.end],
  }))

/** Findings as diagnostics, each with the pointer of the value that was read from the very words it speaks of. */
const diagnosed = ({ values }: Sealed): ((finding: Finding) => Diagnostic) => {
  const pointers = new Map<string, string>()
  for (const { pointer, spans } of values) {
    const [first, ...others] = spans
    const key = first && others.length === 0 ? first.join('-') : undefined
    if (key !== undefined && !pointers.has(key)) pointers.set(key, pointer)
  }
  return (finding) => {
    const { span } = finding
    const pointer = span && pointers.get(span.join('-'))
    return diagnosticOf(finding, { ...(pointer && { pointer }), ...(span && { span: [span[0], span[1]] }) })
  }
}
