/** A diff in three sentences that can be pasted into an e-mail. */
import { changeClasses } from '../kinds/change.ts'
import type { ChangeClass } from '../diff/schema.ts'
import { classWording } from './class-wording.ts'
import { clipped } from '../text/clipped.ts'
import { counted } from '../wording/language.ts'
import type { Language } from '../wording/language.ts'
import { nameOf } from './view.ts'
import type { ChangeView, DiffView } from './view.ts'

/** So many changes are told by name. */
const named = 3
/** Classes that a reader wants to know by name, rather than by number. */
const telling: ReadonlySet<ChangeClass> = new Set(changeClasses.slice(0, changeClasses.indexOf('removed')))

export const summaryOf = (view: DiffView): string => {
  const { language, result, groups } = view
  const title = quoted(nameOf(result.after), language)
  if (result.same) return sentences[language].same(title)
  const total = counted(result.changes.length, sentences[language].changes, language)
  const counts = groups.map((group) =>
    counted(group.changes.length, classWording[language][group.class].forms, language),
  )
  const first = groups.flatMap((group) => (telling.has(group.class) ? group.changes : []))
  const shown = first.length > 0 ? first : groups.flatMap((group) => group.changes)
  const remarks = shown.slice(0, named).map((change) => remark(change, language))
  return [
    sentences[language].counts(title, total, counts.join(', ')),
    sentences[language].first(remarks.join('; '), result.changes.length > remarks.length),
    sentences[language].dropped(result.counts.commitment_dropped ?? 0),
    ...(result.counts.not_read === undefined ? [] : [sentences[language].unread(result.counts.not_read)]),
  ].join(' ')
}

const remark = (change: ChangeView, language: Language): string => {
  const label = change.trail.map((part) => clipped(part, MOST_OF_TRAIL)).join(' › ')
  const what = label === '' ? change.noun : `${change.noun} ${quoted(label, language)}`
  return `${classWording[language][change.class].verb}: ${what}`
}

const quoted = (text: string, language: Language): string => (language === 'cs' ? `„${text}“` : `“${text}”`)

/** So many characters of a part of a trail are told. */
const MOST_OF_TRAIL = 80

const sentences = {
  en: {
    changes: ['change', 'changes', 'changes'],
    same: (title: string) => `Nothing that matters changed in ${title}.`,
    counts: (title: string, total: string, counts: string) => `${title} has ${total}: ${counts}.`,
    first: (remarks: string, more: boolean) => `${more ? 'Most important' : 'In detail'}: ${remarks}.`,
    dropped: (count: number) =>
      count === 0
        ? 'No commitment disappeared without an outcome.'
        : `Of what was promised before, ${count} ${count === 1 ? 'commitment is' : 'commitments are'} no longer mentioned, though nobody has said how ${count === 1 ? 'it' : 'they'} ended.`,
    unread: (count: number) =>
      `${count} ${count === 1 ? 'entry stands' : 'entries stand'} in the text of the side that seems to lack ${count === 1 ? 'it' : 'them'}, but could not be read there.`,
  },
  cs: {
    changes: ['změna', 'změny', 'změn'],
    same: (title: string) => `V dokumentu ${title} se nic podstatného nezměnilo.`,
    counts: (title: string, total: string, counts: string) => `Dokument ${title}: ${total} (${counts}).`,
    first: (remarks: string, more: boolean) => `${more ? 'Nejdůležitější' : 'Podrobně'}: ${remarks}.`,
    dropped: (count: number) =>
      count === 0
        ? 'Žádný závazek nezmizel bez výsledku.'
        : `Z dřívějších závazků ${counted(count, ['není uveden', 'nejsou uvedeny', 'není uvedeno'], 'cs').replace(/^(\S+) (.*)$/, '$1 již $2')}, aniž bylo řečeno, jak ${count === 1 ? 'dopadl' : 'dopadly'}.`,
    unread: (count: number) =>
      `${counted(count, ['údaj stojí', 'údaje stojí', 'údajů stojí'], 'cs')} v textu, kde zdánlivě chybí, ale ${count === 1 ? 'nebyl přečten' : 'nebyly přečteny'}.`,
  },
} as const
