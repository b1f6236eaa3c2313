/** From when the agency works with the town. */
import { findDates, findLabelledDates } from '../../../czech/date/date.ts'
import type { Reading } from '../../../czech/reading.ts'
import { sentencesOf } from '../../../czech/sentence.ts'
import { isDigit } from '../../../language/fold.ts'
import { hasDigit } from '../../../text/character.ts'
import type { Passage } from '../../../text/passage.ts'
import { namesIn, type NameMention } from './documents/names.ts'

/** "Agentura pro sociální začleňování s městem Jihlava spolupracuje od roku 2019." */
const TEMPLATE =
  /(?<!\p{L})spoluprac(?:uj(?:e|í|eme)|oval[aoiy]?)(?!\p{L})[^.]{0,120}?(?<!\p{L})od(?!\p{L})|(?<!\p{L})od\s[^.]{1,60}?spoluprac(?:uj(?:e|í|eme)|oval[aoiy]?)(?!\p{L})/iu

interface Beginning {
  readonly pattern: RegExp
  /** The sentence has one of them. */
  readonly stems?: readonly string[]
  /** What comes before or with a cooperation and is no other beginning. */
  readonly isBeside?: true
  readonly example?: string
}

/** Sentences that say when the cooperation began, the surest first; the date stands in the same sentence. */
const beginnings: readonly Beginning[] = [
  {
    pattern:
      /(?<!\p{L})spolupráce(?!\p{L})[^.]{0,100}?(?:zahájena|započata|začala|navázána|odstartovala|vznikla|započala|datuje|trvá|probíhá|běží)(?!\p{L})/iu,
    example: 'Spolupráce s městem byla zahájena v roce 2008.',
  },
  {
    pattern:
      /(?:zahájil|začal|navázal|započal|zahájen|navázán|započat)[aoiyí]?(?!\p{L})[^.]{0,80}?spoluprac(?:ovat|i)|(?:zahájil[aoiy]?|začal[aoiy]?|navázal[aoiy]?|(?:zahájen|navázán|započat)[aoí]|počátek|začátek)(?!\p{L})[^.]{0,60}?spoluprác[ei]/iu,
    example: 'V roce 2010 začala Agentura s městem spolupracovat.',
  },
  {
    pattern:
      /(?:vstoupil[aoiy]?|(?:zapoj|připoj)il[aoiy]?\sse|se\s(?:\p{L}+\s){0,3}(?:zapoj|připoj)il[aoiy]?|zapojen[aoiy]?|přistoupil[aoiy]?)(?!\p{L})[^.]{0,80}?(?:koordinovan|KPSVL?|spoluprác|program|agentur|projekt)/iu,
    example: 'Město vstoupilo do Koordinovaného přístupu k sociálně vyloučeným lokalitám v únoru 2012.',
  },
  {
    pattern:
      /(?<!\p{L})se\s(?:[\p{L}\d.]+\s){1,5}(?:zapoj|připoj)il[aoiy]?(?!\p{L})[^.]{0,80}?(?:koordinovan|KPSVL?|spoluprác|agentur)/iu,
    stems: ['apojil', 'řipojil'],
    example: 'Obce se v létě 2015 připojily ke spolupráci s Agenturou.',
  },
  {
    pattern:
      /(?:do|ke)\s(?:spoluprác[ei]|koordinovan\p{L}+\spřístupu|program\p{L}?)[^.]{0,100}?(?:vstoupil|zapojil|připojil)[aoiy]?(?!\p{L})/iu,
    example: 'Do spolupráce s Agenturou pro sociální začleňování město vstoupilo v lednu 2016.',
  },
  {
    pattern:
      /(?:agentur(?:a|ou)|ASZ)(?!\p{L})[^.]{0,80}?(?:působí|působila|pracuje|pomáhá|podporuje)(?!\p{L})|(?<!\p{L})(?:působí|působila|pracuje|pomáhá)(?!\p{L})[^.]{0,40}?\s(?:agentura|ASZ)(?!\p{L})/iu,
    isBeside: true,
    example: 'Agentura působí v lokalitě od ledna 2011.',
  },
  {
    pattern: /(?<!\p{L})(?:působíme|pracujeme|pomáháme)(?!\p{L})[^.]{0,60}?(?<!\p{L})od(?!\p{L})/iu,
    isBeside: true,
    example: 'V Mostě působíme od ledna 2011.',
  },
  {
    pattern:
      /(?:memorand(?:um|a|em)|(?:dohod|smlouv)[auy]\so\sspolupráci)(?!\p{L})[^.]{0,80}?(?:spoluprác|agentur|ASZ(?!\p{L}))|(?<!\p{L})(?:agentur|ASZ(?!\p{L}))[^.]{0,80}?memorand(?:um|a|em)(?!\p{L})/iu,
    isBeside: true,
    example: 'Memorandum o spolupráci bylo podepsáno v říjnu 2017.',
  },
  {
    pattern:
      /(?<!\p{L})spolupracoval[aoiy]?(?!\p{L})[^.]{0,60}?(?:agentur|ASZ(?!\p{L})|(?<!\p{L})námi(?!\p{L}))|(?:agentura|ASZ)(?!\p{L})[^.]{0,60}?(?<!\p{L})spolupracoval[aoiy]?(?!\p{L})/iu,
    stems: ['pracoval'],
    example: 'Město spolupracovalo s Agenturou v letech 2009–2012.',
  },
  {
    pattern:
      /(?<!\p{L})obnov(?:il[aoiy]?|en[aoiy]?)(?!\p{L})[^.]{0,60}?spoluprác|(?<!\p{L})spolupráce(?!\p{L})[^.]{0,60}?(?<!\p{L})obnoven[aoiy]?(?!\p{L})/iu,
    stems: ['bnov'],
    example: 'Na jaře 2015 město obnovilo spolupráci.',
  },
  // Who is chosen or applies has yet to begin.
  {
    pattern:
      /(?<!\p{L})(?:vybrán[aoiy]?|přihlásil[aoiy]?)(?!\p{L})[^.]{0,80}?(?:koordinovan|KPSVL?|spoluprác|program|agentur|projekt)|(?:do|ke)\s(?:spoluprác[ei]|koordinovan\p{L}+\spřístupu|program\p{L}?)[^.]{0,100}?(?:vybrán|přihlásil)[aoiy]?(?!\p{L})/iu,
    stems: ['ybrán', 'řihlásil'],
    isBeside: true,
    example: 'Město bylo v červnu 2016 vybráno ke spolupráci.',
  },
]

/** Labels of the same: "Spolupráce od: 2013"; not "Podpora skončila: 2018". */
const LABEL =
  /^(?:spolupráce|spolupracuj(?:e|eme|í)|podpora|podporujeme|působení|zahájení spolupráce|začátek spolupráce|období spolupráce)(?![^:]{0,40}konč)[^:.]{0,40}(?::|\sod)\s/iu

const all: readonly Beginning[] = [{ pattern: LABEL }, { pattern: TEMPLATE }, ...beginnings]

/** Each of these sentences has one of the stems. */
const STEMS =
  'spoluprác spoluprac podpora podporuj působení působíme pracujeme pomáháme začátek koordinovan kpsv program agentur projekt asz memorand'.split(
    ' ',
  )
const mayTell = ({ text }: Passage): boolean => {
  const small = text.toLowerCase()
  return STEMS.some((stem) => small.includes(stem))
}

export interface Since {
  readonly value: string
  readonly passage: Passage
  /** The sentence of the template that says nothing else. */
  readonly sentence: Passage | undefined
}

/** The beginning as EDTF, as exact as its words: 2019, 2012-02. */
export const cooperationSince = (texts: readonly Passage[]): Since | undefined => {
  for (const since of beginningsIn(texts, all)) return since
  return undefined
}

/** Another year in which the page says that the cooperation began: *zahájena 2011*, *obnovena 2015*. */
export const rivalOf = (since: Since, texts: readonly Passage[]): Passage | undefined => {
  const year = yearOf(since)
  const others = texts
    .flatMap(sentencesOf)
    .filter(({ text }) => namesOtherYear(text, year) && speaksOfCooperation(text))
  for (const other of beginningsIn(
    others,
    all.filter(({ isBeside }) => !isBeside),
  ))
    if (yearOf(other) !== year) return other.passage
  return undefined
}
const speaksOfCooperation = (text: string): boolean =>
  ['poluprác', 'poluprac', 'oordinovan'].some((stem) => text.includes(stem))
const yearOf = ({ value }: Since): string => value.slice(0, 4)

const namesOtherYear = (text: string, year: string): boolean => {
  for (let at = text.indexOf('20'); at >= 0; at = text.indexOf('20', at + 1)) {
    const found = text.slice(at, at + year.length)
    if (found !== year && isDigit(found.charAt(2)) && isDigit(found.charAt(3))) return true
  }
  return false
}

/** Whatever tells of a beginning, the surest first. */
function* beginningsIn(texts: readonly Passage[], patterns: readonly Beginning[]): Generator<Since> {
  const sentences = texts
    .filter(mayTell)
    .flatMap(sentencesOf)
    .filter((one) => hasDigit(one.text) && mayTell(one))
  for (const { pattern, stems } of patterns)
    for (const sentence of sentences) {
      if (stems && !stems.some((stem) => sentence.text.includes(stem))) continue
      const found = sentence.match(pattern)
      const date = found && dateNear(sentence, found.start, pattern === LABEL)
      if (date) yield { ...date, sentence: saysNothingElse(sentence, pattern) ? sentence : undefined }
    }
}

/** Years in a plan's name say nothing of the cooperation: *Strategický plán sociálního začleňování 2017–2020*. */
const isIn = (at: number, { start, end }: NameMention): boolean => at >= start && at < end

/** *Ve Vejprtech působíme od února 2014.* */
const saysNothingElse = (sentence: Passage, pattern: RegExp): boolean =>
  pattern === LABEL || pattern === TEMPLATE || (sentence.length <= SHORT && sentence.test(STILL))
const SHORT = 90
const STILL = /(?<!\p{L})(?:působíme|pracujeme|pomáháme|trvá|probíhá|běží)(?!\p{L})/iu

/** Whether a text says nothing but since when. */
export const isSinceAlone = (text: Passage): boolean =>
  text.length <= SHORT && cooperationSince([text])?.sentence?.text === text.text

/** The first date after the words that speak of the beginning, else the last one before them. */
const dateNear = (sentence: Passage, at: number, isLabelled: boolean): Reading<string> | undefined => {
  const all = (isLabelled ? findLabelledDates : findDates)(sentence).filter(({ value }) => !value.startsWith('..'))
  const names = all.some(({ value }) => value.includes('/')) ? namesIn(sentence, false) : []
  const dates = all.filter(({ passage }) => !names.some((name) => isIn(sentence.offsetOf(passage), name)))
  const from = sentence.slice(at).start
  const date = dates.find(({ passage }) => passage.start >= from) ?? dates.at(-1)
  return date && { value: date.value.split('/')[0] ?? date.value, passage: date.passage }
}
