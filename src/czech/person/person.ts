/** Names of people as documents print them: with titles before and after, or withheld. */
import { Passage } from '../../text/passage.ts'
import { isFirstName } from './first-names.ts'

export interface Person {
  /** With its titles. */
  readonly name: Passage | undefined
  /** The sign that stands for a name that the publisher withheld. */
  readonly withheld: Passage | undefined
  /** What stands beside the name: a position, an office. */
  readonly rest: Passage | undefined
}

/** What publishers put in the place of a name: "[redacted]", "(anonymizováno)", "XXX", "█████". */
const WITHHELD =
  /[[(](?:\p{L}+\s){0,3}?(?:redacted|redigován\p{L}|anonymizov\p{L}*|osobní údaj\p{L}*|začerněno|skryto|GDPR|jméno(?: a příjmení)?|\.{3}|…)[\])]|(?<!\p{L})(?:(?:osobní )?údaj\p{L}{0,3} |jméno )?(?:anonymizov[aá]n|začerněn)[aoy]?(?!\p{L})|█+(?:\s█+)*|(?<!\p{L})[xX]{3,}(?:\s[xX]{3,})*(?!\p{L})|\*{3,}|_{4,}/iu

export const TITLE_BEFORE = String.raw`(?:(?:Bc|BcA|Ing|arch|Mgr|MgA|MUDr|MVDr|PaedDr|PharmDr|PhDr|PhMr|RNDr|RSDr|ThDr|ThLic|JUDr|ICDr|doc|prof|plk|mjr|kpt|por|npor|pplk|prap|nprap|pprap|bc|mgr|ing)\.(?:\set\s|\s?)){1,8}`
/** Which of two people of one name: "Karel Toman ml.", "Josef Kubíček mladší"; not "Jana Nová, starší konzultantka". */
const GENERATION = String.raw`(?:,?\s(?:ml\.|st\.|jun\.|sen\.|mladší(?!\p{L}|\s[\p{Ll}\d])|starší(?!\p{L}|\s[\p{Ll}\d])))?`
export const TITLE_AFTER = String.raw`${GENERATION}(?:,?\s(?:Ph\.\s?D\.|DiS\.|CSc\.|DrSc\.|Th\.D\.|MBA|MPA|LL\.M\.|MSc\.?|BBA|M\.A\.|DBA)(?![\p{L}]))*`
const WORD = String.raw`\p{Lu}[\p{Ll}'’]+(?:-\p{Lu}\p{Ll}+)?`
const TITLED = new RegExp(String.raw`^${TITLE_BEFORE}${WORD}(?:\s(?:${WORD}|\p{Lu}\.)){0,3}${TITLE_AFTER}`, 'u')
/** "starosta Ing. Jan Novák": the position stands before the name, which only its title tells from a place. */
const AFTER_POSITION = new RegExp(String.raw`^(?<position>\p{Ll}[\p{L}\s]{3,80}?),?\s(?=${TITLE_BEFORE}${WORD})`, 'u')
/** "starosta obce Jan Novák": so does a known given name after words that begin with a position. */
const AFTER_OFFICE = new RegExp(
  String.raw`^(?<position>\p{Ll}[\p{L}\s]{3,80}?),?\s(?=(?<given>\p{Lu}\p{Ll}+)\s${WORD})`,
  'u',
)
const PLAIN = new RegExp(String.raw`^${WORD}(?:\s(?:${WORD}|\p{Lu}\.)){1,3}${TITLE_AFTER}(?=$|[\s,;:–(-])`, 'u')

/** Words that no person's name begins with, though capitalised: positions and offices. */
const POSITION =
  /^(?:(?:lokální|regionální|krajsk|vedoucí|manaž|koordin|starost|místostarost|náměst|primát|tajemn|ředitel|referent|sociální|odborn|metodi|expert|konzult|pověřen|kontaktní|odbor|úřad|měst|magistrát|agentura|oddělení|zástup|terénní|asistent|předsed|pracov|radní|člen|hlavní|projektov|územní|vrchní|komunitní)\p{L}*)(?!\p{L})/iu

/** *Ve Frýdlantu dne …*, *Na Poříčí*: no person's name begins so. */
const PREPOSITION = /^(?:Ve?|Na|Do|Od|Dne|Pro|Při|Za|Po)\s/u

/** Whether the words begin with a position or an office. */
export const isPosition = (p: Passage): boolean => p.test(POSITION)

const OF_FORM = /^\(jméno/iu

/** Where the sign stands beside a label that a publisher put in the place of a name; "(jméno a příjmení)" is the form's own. */
export const withheldIn = (text: string): number | undefined => {
  const found = WITHHELD.exec(text)
  return found && !OF_FORM.test(found[0]) ? found.index : undefined
}

/** A sign further on is of somebody else. */
const REACH = 300

/** The person with whom a passage begins, and what else it says of her. */
export const readPerson = (p: Passage): Person => {
  const withheld = p.slice(0, REACH).test(WITHHELD) ? p.match(WITHHELD) : undefined
  if (withheld && withheld.start <= 30 && !p.slice(0, withheld.start).match(/\p{L}{4}/u))
    return { name: undefined, withheld: withheld.whole, rest: restOf(p.slice(withheld.end)) }
  if (withheld && !p.slice(0, withheld.start).test(/[^\p{L}\d\s.,]/u) && p.slice(0, withheld.start).test(POSITION)) {
    const position = p.slice(0, withheld.start).strip(/[,;:–—-]/)
    const rest = restOf(p.slice(withheld.end))
    return { name: undefined, withheld: withheld.whole, rest: rest ? Passage.join([position, rest], ', ') : position }
  }
  const position = positionBefore(p)
  if (position) {
    const { name, withheld, rest } = readPerson(p.slice(position.length).strip(/,/))
    return { name, withheld, rest: rest ? Passage.join([position, rest], ', ') : position }
  }
  const found = p.match(TITLED) ?? (p.test(POSITION) || p.test(PREPOSITION) ? undefined : p.match(PLAIN))
  if (!found) return { name: undefined, withheld: undefined, rest: restOf(p) }
  const end = endOfName(found.whole.text)
  return { name: p.slice(0, end).trim(), withheld: undefined, rest: restOf(p.slice(end)) }
}

/** The position that stands before a name. */
const positionBefore = (p: Passage): Passage | undefined => {
  const titled = p.match(AFTER_POSITION)?.named['position']
  if (titled || !p.test(POSITION)) return titled
  const { position, given } = p.match(AFTER_OFFICE)?.named ?? {}
  return given && isFirstName(given.text) ? position : undefined
}

/** Where the words end that are the person's own: "Pavel Pech | Lokální konzultant", on one line. */
const endOfName = (words: string): number => {
  let count = 0
  for (const { 0: word, index } of words.matchAll(/[^\s.]+\.?/gu)) {
    if (count > 1 && POSITION.test(word)) return index
    if (!word.endsWith('.')) count++
  }
  return words.length
}

const restOf = (p: Passage): Passage | undefined => {
  const rest = p.strip(/[,;:–—-]/)
  return rest.isEmpty ? undefined : rest
}
