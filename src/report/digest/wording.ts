/** The words of a digest: its parts, and an entry as a sentence. */
import type { Digest, DigestEntry } from '../../query/schema/digest.ts'
import { edtfText } from '../../wording/edtf.ts'
import type { Language } from '../../wording/language.ts'
import { valueWord } from '../../kinds/said.ts'
import { classWording } from '../class-wording.ts'

interface Words {
  readonly title: (since: string) => string
  readonly on: (today: string) => string
  readonly parts: Readonly<Record<DigestEntry['part'], string>>
  readonly nothing: string
  readonly author: string
}

export const digestWords: Readonly<Record<Language, Words>> = {
  en: {
    title: (since) => `What changed since ${since}`,
    on: (today) => `As it stands on ${today}.`,
    parts: {
      dropped: 'Commitments dropped without an outcome',
      evaluated: 'Evaluated',
      due: 'Due within 90 days',
      overdue: 'Overdue',
      contradicted: 'Contradictions',
    },
    nothing: 'Nothing.',
    author: 'asz',
  },
  cs: {
    title: (since) => `Co se změnilo od ${since}`,
    on: (today) => `Stav k ${today}.`,
    parts: {
      dropped: 'Závazky, které zmizely bez výsledku',
      evaluated: 'Vyhodnoceno',
      due: 'Termín do 90 dnů',
      overdue: 'Po termínu',
      contradicted: 'Rozpory',
    },
    nothing: 'Nic.',
    author: 'asz',
  },
}

/** How findings are told, and where entries lead. */
export interface Telling {
  readonly language: Language
  readonly finding: (finding: { readonly code: string; readonly message: string }) => string
  /** A link to where the entry can be seen; undefined where there are no pages. */
  readonly linkOf: (entry: DigestEntry) => string | undefined
}

export const digestTitle = ({ since, of }: Digest, language: Language): string => {
  const title = digestWords[language].title(edtfText(since, language))
  return of === null ? title : `${title} – ${of}`
}

/** The town, or the document where it has none. */
export const subjectOf = ({ municipality, document }: DigestEntry): string => municipality ?? document

export function entryText(entry: DigestEntry, { language, finding }: Telling): string {
  const { part, text, code, before, after } = entry
  const word = (value: string): string => valueWord(value, language) ?? value
  if (part === 'contradicted') return finding({ code: code ?? '', message: text })
  if (part === 'due' || part === 'overdue')
    return `${text} (${[after === null ? '' : edtfText(after, language), word(code ?? '')].filter((one) => one !== '').join(', ')})`
  const [, wording] = Object.entries(classWording[language]).find(([name]) => name === code) ?? []
  const change = [before, after].filter((one) => one?.startsWith(text) === false).map((one) => word(one ?? ''))
  const verb = part === 'dropped' ? undefined : wording?.verb
  return [verb, text, change.join(' → ')].filter((one) => one !== undefined && one !== '').join(': ')
}
