/** Whose project it is and with whom, as sentences tell it: *Projekt realizuje město Vsetín ve spolupráci s Elim, o.p.s.* */
import { readAddress } from '../../../../czech/code/address.ts'
import { readIco } from '../../../../czech/code/ico.ts'
import { nominativeOfName } from '../../../../czech/organisation/organisation.ts'
import { sentencesOf } from '../../../../czech/sentence.ts'
import type { Passage } from '../../../../text/passage.ts'
import { Proven, type Draft } from '../../../draft.ts'
import { LEGAL_FORM } from '../../../../czech/organisation/organisation-shape.ts'
import type { ProjectRecord } from '../../kind.ts'

type Name = Passage | Proven<string>

const OF_PROJECT = String.raw`(?:\s(?:podpory|dotace|grantu|projektu)){0,2}`
/** What stands before the name of who runs the project, in the nominative. */
const RUN_BY = new RegExp(
  String.raw`(?<!\p{L})(?:projekt(?:\s["„“”»«\p{L}\d –-]{1,80}?)?\s(?:realizuje|uskutečňuje|provádí)|(?:příjemcem|nositelem|realizátorem|žadatelem|předkladatelem)${OF_PROJECT}\s(?:je|byl[aoy]?|bude))\s`,
  'iu',
)
/** The same before a name in the instrumental. */
const RUN_THROUGH = /(?<!\p{L})projekt\s(?:je|byl|bude)\srealizován\s(?=\p{L})/iu
/** The name that begins a sentence, and what it does. */
const RUNNER =
  /^(?<name>\p{Lu}[^.;:!?]{2,100}?)\s(?:(?:od|v)\s[^;:]{3,30}\s)?(?:realizuje|uskutečňuje|zahájil[ao]?)\s(?:(?:(?:od|v)\s|\d)[^,;:]{3,50}?\s)?(?:\p{L}{3,14}\s)?[Pp]rojekt\p{L}{0,2}(?!\p{L})/u
/** The name of a body after the verb: *Od dubna realizuje město Litvínov …* */
const BODY_RUNS = new RegExp(
  String.raw`(?<!\p{L})(?:realizuje|uskutečňuje|provádí|zahájil[ao]?)\s(?=(?:statutární |hlavní )?(?:město|městys|obec|kraj|městská část|svazek|charita|spolek|nadace|\p{Lu}\p{L}+ (?:kraj|charita))\s)`,
  'u',
)
const GOES_ON = /\s(?:se|prostřednictvím|projekt|další|nový|svůj)(?!\p{L})/u

const RUNNERS =
  /^(?:(?:Statutární|Hlavní) )?(?:Město|Městys|Obec|Kraj|Městská část|Městský úřad|Magistrát|Svazek obcí|Oblastní charita|Charita|Diakonie|Základní škola|Mateřská škola|Střední škola)(?!\p{L})/u

/** What stands before the names of partners, in the nominative. */
const PARTNERS_ARE =
  /(?<!\p{L})(?:partner(?:em|y)(?:\sprojektu)?\s(?:je|jsou|byl[aiy]?|budou)|na\s(?:realizaci\s)?projektu\sse\s(?:dále\s)?podíl\p{L}{1,4})\s/iu
/** The same before names in the instrumental. */
const TOGETHER_WITH = /(?<!\p{L})(?:ve\sspolupráci|společně|spolu|v\spartnerství)\s(?:s|se)\s/iu

const IS_LEGAL = new RegExp(`${LEGAL_FORM}$`, 'iu')
/** Where the names end and the sentence goes on. */
const END = new RegExp(
  String.raw`[(;:]|\s[–—-]\s(?=\p{Ll}(?![^,;:.]{2,60},\s${LEGAL_FORM}))|\s(?:od|do|v rámci|v období|v letech|v roce|na území|z prostředků|za (?:finanční )?podpory|díky|pod|po dobu|jako|prostřednictvím|s cílem|s názvem|s podporou|ve spolupráci|společně|spolu|v partnerství|a to|a (?:je|bude|jeho|její|trvá|potrvá|probíhá))\s|,\s(?!${LEGAL_FORM}|měst|obec|obc|kraj|statutární)(?=\p{Ll})`,
  'u',
)
const AND =
  /\s(?:a|i)\s(?=["„]?(?:\p{Lu}(?!ateřská škola)|měst|obec|obcí|kraj|statutární|organizac|spolk|sdružení|společnost))/u
const PARTED = new RegExp(String.raw`,\s(?!${LEGAL_FORM})|${AND.source}`, 'gu')
/** *organizacemi Elim a Nový domov*: after the common word the names keep the nominative. */
const COMMON =
  /^(?:(?:neziskov|partnersk|místní|zapsan|obecně prospěšn)\p{L}*\s){0,2}(?:organizac(?:í|emi)|spolk(?:em|y)|sdružením?|sdruženími|společnost(?:í|mi)|subjekty)\s(?=["„]?\p{Lu})/u
/** It goes for all names that follow. */
const PLURAL = /(?:emi|mi|ky|y)\s$/u
const LONGEST = 120

/** Whose project it is, and with whom it is run; neither where no sentence says so. */
export const peopleInProse = (texts: readonly Passage[]): Draft<Pick<ProjectRecord, 'beneficiary' | 'partners'>> => {
  const sentences = texts.flatMap(sentencesOf)
  const own = sentences.flatMap((sentence) => runnersIn(sentence).map((name) => ({ sentence, name })))
  const [first] = own
  const partners = sentences.flatMap((sentence) => [
    ...after(sentence, PARTNERS_ARE, false),
    ...(own.some((one) => one.sentence === sentence) ? after(sentence, TOGETHER_WITH, true) : []),
  ])
  const seen = new Set<string>()
  return {
    beneficiary: first && { name: first.name, ...detailsIn(first.sentence) },
    partners: partners.flatMap((name) => {
      const words = name instanceof Proven ? name.value : name.text
      return seen.has(words) ? [] : (seen.add(words), [{ name }])
    }),
  }
}

/** The number and the seat that the sentence gives of the body it names. */
const detailsIn = (sentence: Passage): Draft<Pick<NonNullable<ProjectRecord['beneficiary']>, 'ico' | 'address'>> => {
  const number = sentence.match(/(?<!\p{L})IČO?:?\s(?=\d)/u)
  const ico = number && readIco(sentence.slice(number.end, number.end + 12))
  const seated = sentence.match(/(?<!\p{L})sídlem:?\s(?:(?:v|ve|na)\s)?(?=[\p{Lu}\d])/u)
  const { postal_code: code, ...parts } = (seated && readAddress(sentence.slice(seated.end).strip(/[.)]/))) ?? {}
  const address = { ...parts, ...(code && { postal_code: new Proven(code.value, code.passage) }) }
  return {
    ico: ico?.valid ? new Proven(ico.value, ico.passage) : undefined,
    address: Object.keys(address).length > 0 ? address : undefined,
  }
}

const runnersIn = (sentence: Passage): Name[] => {
  const named = [...after(sentence, RUN_BY, false), ...after(sentence, RUN_THROUGH, true)].slice(0, 1)
  if (named.length > 0) return named
  const runs = sentence.match(BODY_RUNS)
  const body =
    runs &&
    after(sentence.slice(0, runs.end + (sentence.slice(runs.end).match(GOES_ON)?.start ?? Infinity)), BODY_RUNS, false)
  if (body?.[0]) return [body[0]]
  const name = sentence.match(RUNNER)?.named['name']
  return name && (name.test(RUNNERS) || name.test(IS_LEGAL)) && !name.test(END) ? [name] : []
}

/** The names that stand after some words of a sentence. */
const after = (sentence: Passage, words: RegExp, isInstrumental: boolean): Name[] => {
  const found = sentence.match(words)
  if (!found) return []
  const rest = sentence.slice(found.end)
  const all = rest.slice(0, rest.match(END)?.start)
  let isNominative = !isInstrumental
  return all.split(PARTED).flatMap((words) => {
    const common = words.match(COMMON)
    isNominative ||= common?.whole.test(PLURAL) ?? false
    return nameIn(words.slice(common?.end ?? 0), !isNominative && !common)
  })
}

/** A proper name in the nominative; none where its case cannot be undone. */
const nameIn = (words: Passage, isInstrumental: boolean): Name[] => {
  const bare = words.test(IS_LEGAL) ? words : words.strip(/[.,]/)
  if (!bare.test(/\p{Lu}/u) || bare.length > LONGEST || bare.length < 3) return []
  if (!isInstrumental) return [bare.strip(/["„“”]/)]
  const { value } = nominativeOfName(bare)
  if (value !== bare.text) return [new Proven(value, bare)]
  return bare.test(/^\S+(?:em|ou|ím|ým|mi)(?!\p{L})/u) ? [] : [bare]
}
