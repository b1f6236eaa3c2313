/** Who decided what about the document, when and how. */
import { findDates } from '../../czech/date.ts'
import { nominativeOfName } from '../../czech/organisation.ts'
import type { Reading } from '../../czech/reading.ts'
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import type { Passage, PassageMatch } from '../../passage.ts'
import { Proven, type Draft } from '../draft.ts'
import type { CooperationDescription } from './schema.ts'

type Decision = CooperationDescription['decisions'][number]

/** What a body does with a document, by its verb. */
const OUTCOME =
  /(?<!\p{L})(?:(?:ne)?(?:schvál|odsouhlas)(?:il|en)[aoiy]?|(?:ne)?přija[tl][aoiy]?|projedna(?:l[aoiy]?)|projednán[aoy]?|(?:vza(?:l[aoiy]?|t[aoy]?)|bere|berou)(?: (?:ho|jej|ji|je|to))? na vědomí|doporuč(?:il|en)[aoiy]?|souhlas(?:il[aoiy]?|í)|zamít(?:l[aoiy]?|nut[aoy]?)|vyjádřil[aoiy]? souhlas|podpořil[aoiy]?)(?!\p{L})/giu

const BODY = new RegExp(
  [
    String.raw`(?<!\p{L})(?:(?:[Zz]astupitelstv(?:o|a|u|em|ě)|[Rr]ad(?:a|y|ě|u|ou)) (?:statutárního )?(?:města|městské části|obce|městyse|kraje|městského obvodu)(?: \p{Lu}[\p{L}-]+(?: nad \p{Lu}\p{L}+| \p{Lu}\p{L}+)?)?`,
    String.raw`[Zz]astupitelstv(?:o|em)|[Ll]okální(?:ho|m|mu)? partnerství(?:m)?|(?:[Řř]ídící|[Řř]ídicí|[Pp]racovní) skupin(?:a|y|ou)`,
    String.raw`[Čč]len(?:ům|y|ové|ů) (?:LP|lokálního partnerství)|(?:[Kk]omis(?:e|í)|[Vv]ýbor(?:em)?)(?: pro)?(?: \p{Ll}{4,}){0,3}|LP(?!\p{L}))`,
  ].join('|'),
  'gu',
)

const METHOD = /per rollam|(?:korespondenční|elektronick)\p{L}+ hlasování\p{L}*|aklamac\p{L}+/iu
const SESSION = /(\d{1,3})\.\s?(?:řádné\p{L}* |mimořádné\p{L}* |veřejné\p{L}* )?(?:zasedání|jednání|schůz)/iu
const SUBJECT =
  /(?:(?:návrh|revize|revizi|vyhodnocení|hodnocení|znění|zpráv[ua] o (?:plnění|vyhodnocení|realizaci)|aktualizac[ei])(?: \p{L}+)? (?:popisu spolupráce|popis spolupráce|spolupráce|plánu sociálního začleňování|PSZ)|(?:popis|memorandum o) spoluprác[ei]|(?:strategický )?plán sociálního začleňování|návrh|vyhodnocení|revizi?|dokument)(?!\p{L})(?: (?:za rok|na rok|na období|za období) \d{4}(?:\s?[–-]\s?\d{4})?)?/iu

export const decisionsOf = (blocks: readonly Block[]): Draft<Decision>[] =>
  blocks.flatMap((block) => blockTexts(block)).flatMap((text) => text.split(SENTENCE_END).flatMap(inSentence))

const SENTENCE_END = /(?<=[\p{L}\d)]{2}\.)\s(?=\p{Lu}(?!\p{L}*\s\d))/u

/** One decision for each verb, from its own clause; what a clause leaves out stands in the one before. */
const inSentence = (sentence: Passage): Draft<Decision>[] => {
  const verbs = [...sentence.matchAll(OUTCOME)]
  const bounds = clauseBounds(sentence, verbs)
  let subject: Passage | undefined
  return verbs.flatMap((verb, i): Draft<Decision>[] => {
    const clause = sentence.slice(bounds[i] ?? 0, bounds[i + 1])
    const date = dateOf(clause)
    const body = clause.match(BODY)?.whole
    subject = subjectOf(clause) ?? subject
    if (!date && !body) return []
    const session = clause.match(SESSION)?.groups[1]
    return [
      {
        date: date && new Proven(date.value, date.passage),
        body: body && bodyName(body),
        method: clause.match(METHOD)?.whole,
        session: session && new Proven(Number(session.text), session),
        subject: subject && nominativeText(subject),
        outcome: verb.whole,
      },
    ]
  })
}

/** The day of the decision rather than a year that its subject names. */
const dateOf = (clause: Passage): Reading<string> | undefined => {
  const dates = findDates(clause)
  return (
    dates.find(({ value }) => /^\d{4}-\d{2}-\d{2}$/.test(value)) ??
    dates.find(({ passage }) => !clause.match(SUBJECT)?.whole.text.includes(passage.text))
  )
}

/** Where each verb's clause begins: at the last "a", comma or semicolon between two verbs, before the second one's body. */
const clauseBounds = (sentence: Passage, verbs: readonly PassageMatch[]): number[] =>
  verbs.map((verb, i) => {
    const before = verbs[i - 1]
    if (!before) return 0
    const between = sentence.slice(before.end, verb.start)
    const cuts = [...between.matchAll(/(?:,|;|\sa)\s/gu)]
    const bodies = [...between.matchAll(BODY)]
    const atBody = bodies.at(-1)
    const cut = cuts.filter(({ end }) => atBody === undefined || end <= atBody.start).at(-1) ?? cuts.at(-1)
    return cut ? before.end + cut.end : before.end
  })

/** The document decided on: the words before the verb, or those after it that name one. */
const subjectOf = (clause: Passage): Passage | undefined => {
  const found = clause.match(SUBJECT)
  return found?.whole
}

const nominativeText = (name: Passage): Proven<string> => {
  const { value, passage } = nominativeOfName(name)
  return new Proven(value, passage)
}

const bodyName = (body: Passage): Proven<string> =>
  body.test(/^(?:člen\p{L}* )?(?:LP|lokálního partnerství)/iu)
    ? new Proven('Lokální partnerství', body)
    : nominativeText(body)
