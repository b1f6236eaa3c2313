/** The words by which pages say what a contact person does, and the labels of phones and e-mails. */

/** Stems of the nouns of offices, each with the role that it begins: matched at the beginning of a word. */
const officeStems = [
  'konzultant', // Lokální konzultantka
  'manaž', // Manažerka SPSZ
  'metodi', // Metodička lokálních intervencí
  'expert', // Expert na bydlení
  'koordin', // Koordinátorka inkluze
  'vedoucí', // Vedoucí regionálního pracoviště
  'ředitel', // Ředitelka odboru
  'asistent', // Asistent prevence kriminality
  'garant', // Garantka tématu
  'výzkum', // Výzkumnice
  'evalu', // Evaluátorka
  'analyti', // Analytik
  'starost', // Starostka
  'místostarost', // Místostarosta
  'primátor', // Primátorka
  'náměst', // Náměstkyně primátora
  'tajemn', // Tajemník
  'pracovn', // Sociální pracovnice
  'specialist', // Specialistka
  'referent', // Referentka
  'předsed', // Předsedkyně spolku
  'porad', // Projektový poradce
  'lektor', // Lektorka
  'mentor', // Mentor
  'zástup', // Zástupce města
  'mluvč', // Tisková mluvčí
  'člen', // Člen lokálního partnerství
  'supervizor', // Supervizorka
  'facilit', // Facilitátor
  'radní', // Radní pro sociální věci
  'právni', // Právnička
  'terénní', // Terénní pracovnice
  'kontaktní\\sosob', // Kontaktní osoba za ASZ
]

const OFFICE = officeStems.map((stem) => `[${stem.charAt(0)}${stem.charAt(0).toUpperCase()}]${stem.slice(1)}`).join('|')

/** A role: an office among at most a few words. */
export const ROLE = new RegExp(String.raw`(?<!\p{L})(?:${OFFICE})\p{L}*`, 'u')

/** A role at the beginning of a text: adjectives, the office, then what it is for; a capital may begin a name. */
export const ROLE_AT_START = new RegExp(
  String.raw`^(?:\p{L}+\s){0,3}?(?:${OFFICE})\p{Ll}*(?:\s(?:(?!(?:je|jsou|byl[ai]?|bude)\s)\p{Ll}[\p{L}-]*|Agentury|\p{Lu}{2,6})(?!\p{L}))*`,
  'u',
)

/** The same further on in a sentence, where its only adjective stands before the office: *odpoví lokální konzultantka*. */
export const ROLE_IN_SENTENCE = new RegExp(String.raw`(?<=\s)(?:\p{Ll}+(?:ní|ový|ová)\s)?(?:${OFFICE})\p{Ll}*`, 'u')

/** What in parentheses goes on with a role: "(do 12/2018)", "(zástup)", "(Karlovarský a Plzeňský kraj)". */
export const OF_ROLE =
  /^(?:pro|za|na|od|do|v|ve|zástup|částečn|extern|oblast|téma|lokalit|region|okres)\p{L}*(?!\p{L})|(?<!\p{L})(?:kraj|region|okres)\p{L}{0,3}$/iu

/** An office that nobody holds: "neobsazeno", "pozice je momentálně volná". */
export const VACANT =
  /^(?:(?:pozice|funkce|místo)\s(?:je\s)?)?(?:(?:t\.\s?č\.|aktuálně|momentálně|dočasně|nyní|zatím|v\ssoučasnosti|toho\sčasu)\s)?(?:neobsazen[aáoéýi]?|vakantní|volná(?:\spozice)?|bude\s(?:doplněn|obsazen)[ao]?)(?!\p{L})/iu

/** Titles of the columns of a table of contacts. */
export const COLUMN =
  /^(?:jméno(?:\sa\spříjmení)?|příjmení|funkce|pozice|role|kontakt|osoba|telefon(?:ní\sčíslo)?|e-?mail|poznámka|pracovní\spozice)$/iu

export const PHONE_LABEL =
  /(?<![\p{L}\p{N}])(?:tel(?:efon(?:ní (?:číslo|kontakt))?)?(?:\.?\s?\/\s?(?:fax|mobil))?|mob(?:il(?:ní telefon)?)?|gsm|t|m)\s?(?:[.:]\s?)+(?:č\.|číslo)?:?|(?<!\p{L})(?:telefon|mobil)(?!\p{L}):?|[☎📞📱]/giu
export const EMAIL_LABEL = /(?<![\p{L}\p{N}])(?:e-?\s?mail(?:ov[áé] adresa)?|mail)(?!\p{L})\s?:?|(?<!\p{L})e:|[✉📧]/giu

/** What content systems print in the place of an address: it ends with a sentence about JavaScript. */
export const HIDDEN_EMAIL =
  /(?:(?:(?<!\S)\S{1,64}\s[–—-]\s)?(?:(?:tato\s)?(?:(?:e-?\s?mailová\s)?adresa|e-?\s?mail)|this\se-?mail\saddress)\s(?:je|is|byl\p{L}?)\s[^.;]{0,60}?(?:spam|robot)\p{L}*)[.,;]?(?:[^.]{0,120}java\s?script\p{L}*(?:\s?povolen\p{L}*)?\.?)?/giu

/** The same sentence without its end. */
export const OPEN_HIDDEN_EMAIL =
  /(?:e-?\s?mailová\sadresa|adresa|e-?mail(?:\saddress)?)\s(?:je|is)\s(?!.{0,300}java\s?script)/iu
