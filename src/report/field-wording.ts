/** How fields are named, by the last names of their pattern; a field that is not here is named by its key. */
import type { Language } from '../wording/language.ts'
import { valueWord } from '../wording/values.ts'

const fields: Readonly<Record<string, readonly [english: string, czech: string]>> = {
  title: ['title', 'název'],
  unclaimed: ['other text', 'další text'],
  sha256: ['content of the file', 'obsah souboru'],
  municipalities: ['municipality', 'obec'],
  dates: ['date', 'datum'],
  date: ['date', 'datum'],
  'milestones/date': ['deadline', 'termín'],
  'strategic_documents/date': ['deadline', 'termín'],
  themes: ['theme', 'téma'],
  key: ['key', 'klíč'],
  'themes/key': ['theme', 'téma'],
  label: ['label', 'označení'],
  role: ['role', 'role'],
  name: ['name', 'název'],
  position: ['position', 'funkce'],
  phone: ['phone', 'telefon'],
  phones: ['phones', 'telefony'],
  email: ['e-mail', 'e-mail'],
  redacted: ['name withheld', 'jméno neuvedeno'],
  territorial_unit: ['territorial unit', 'územní celek'],
  ico: ['identification number', 'IČO'],
  seat: ['seat', 'sídlo'],
  text: ['text', 'text'],
  street: ['street', 'ulice'],
  house_number: ['house number', 'číslo domu'],
  city_part: ['part of town', 'část obce'],
  city: ['town', 'obec'],
  region: ['region', 'kraj'],
  postal_code: ['postal code', 'PSČ'],
  evaluation_year: ['year evaluated', 'hodnocený rok'],
  revision: ['revision', 'revize'],
  number: ['number', 'číslo'],
  revises: ['revises the version of', 'reviduje znění ze dne'],
  memorandum_date: ['date of the memorandum', 'datum memoranda'],
  validity: ['validity', 'doba platnosti'],
  years: ['years', 'počet let'],
  until: ['until', 'do'],
  representatives: ['representative', 'zástupce'],
  programmes: ['programme', 'program'],
  partnership_members: ['member of the partnership', 'člen partnerství'],
  sector: ['sector', 'sektor'],
  related_strategies: ['related strategy', 'související strategie'],
  period: ['period', 'období'],
  interventions: ['intervention', 'oblast intervence'],
  decisions: ['decision', 'projednání'],
  body: ['body', 'orgán'],
  method: ['method', 'způsob'],
  session: ['session', 'zasedání č.'],
  subject: ['subject', 'předmět'],
  outcome: ['outcome', 'výsledek'],
  activities: ['activity', 'činnost'],
  specification: ['specification', 'specifikace'],
  outputs: ['output', 'výstup'],
  asz_responsibilities: ["agency's responsibility", 'odpovědnost ASZ'],
  territorial_unit_responsibilities: ["town's responsibility", 'odpovědnost územního celku'],
  milestones: ['milestone', 'závazek'],
  frequency: ['frequency', 'četnost'],
  times: ['times', 'počet'],
  per: ['per', 'za'],
  minimum: ['at least', 'nejméně'],
  evaluation: ['evaluation', 'hodnocení'],
  status: ['status', 'stav'],
  evaluations: ['evaluation', 'hodnocení'],
  footnotes: ['footnote', 'poznámka pod čarou'],
  sections: ['section', 'oddíl'],
  section: ['section', 'oddíl'],
  heading: ['heading', 'nadpis'],
  cooperation_since: ['cooperation since', 'spolupráce od'],
  actors: ['actor', 'aktér'],
  strategic_documents: ['strategic document', 'strategický dokument'],
  abbreviation: ['abbreviation', 'zkratka'],
  contacts: ['contact', 'kontakt'],
  registration_number: ['registration number', 'registrační číslo'],
  programme: ['programme', 'program'],
  programme_by_registration_number: ['programme by its number', 'program podle čísla'],
  summary: ['summary', 'shrnutí'],
  key_activities: ['key activity', 'klíčová aktivita'],
  duration: ['duration', 'délka'],
  place_of_realisation: ['place', 'místo realizace'],
  target_groups: ['target group', 'cílová skupina'],
  beneficiary: ['beneficiary', 'příjemce'],
  partners: ['partner', 'partner'],
  funding: ['funding', 'financování'],
  source: ['source', 'zdroj'],
  amount: ['amount', 'částka'],
  currency: ['currency', 'měna'],
  published: ['published', 'zveřejněno'],
  localities: ['locality', 'lokalita'],
  outcomes: ['result', 'výsledek'],
  social_inclusion_plan: ['social inclusion plan', 'plán sociálního začleňování'],
  overview: ['overview', 'o lokalitě'],
  support_history: ['support history', 'historie podpory'],
  measures: ['measures', 'opatření'],
}

/** Fields whose values are keys and not words of the document. */
const keyed = new Set([
  'status',
  'per',
  'sector',
  'social_inclusion_plan',
  'redacted',
  'minimum',
  'role',
  'themes',
  'key',
])

const at = (language: Language): 0 | 1 => (language === 'en' ? 0 : 1)

/** The name of a field: by the last two names of its pattern, or the last. */
export const fieldWording = (pattern: string, language: Language): string => {
  const [name = '', holder = ''] = pattern
    .split('/')
    .filter((part) => part !== '*')
    .toReversed()
  return (fields[`${holder}/${name}`] ?? fields[name])?.[at(language)] ?? name.replaceAll('_', ' ')
}

/** Whether the values of a field are keys and not words of the document. */
export const isKeyed = (field: string): boolean => keyed.has(field)

/** A value as people say it, where it is a key. */
export const valueWording = (field: string, value: string, language: Language): string =>
  (keyed.has(field) ? valueWord(value, language) : undefined) ?? value
