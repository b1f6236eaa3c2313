/** The words of a town's card. */
import type { Forms, Language } from '../../wording/language.ts'
import { noun } from '../text/labels.ts'

interface CardWords {
  readonly asOf: string
  readonly worksWithAsz: string
  readonly themes: string
  readonly knownFrom: string
  readonly parts: Readonly<Record<'cooperations' | 'pages' | 'projects' | 'results', Forms>>
  readonly whereFrom: (command: string) => string
  readonly cooperation: string
  readonly whatItIs: string
  readonly memorandum: string
  readonly valid: string
  readonly seat: string
  readonly programme: string
  readonly decision: string
  readonly session: (number: number | string) => string
  readonly evaluationOf: (year: number) => string
  readonly revision: (number: number | undefined) => string
  readonly revises: (revision: string, date: string) => string
  readonly activities: string
  readonly noName: string
  readonly noTerm: string
  readonly evaluation: string
  readonly representatives: string
  readonly withheld: string
  readonly partnership: string
  readonly members: Forms
  readonly relatedStrategies: string
  readonly interventions: string
  readonly contacts: string
  readonly nobody: string
  readonly strategicDocuments: string
  readonly planStatus: Readonly<Record<'planned' | 'in_preparation' | 'approved' | 'none_yet', string>>
  readonly actors: string
  readonly locality: string
  readonly project: string
  readonly period: string
  readonly beneficiary: string
  readonly partner: string
  readonly funding: string
  readonly for: string
  readonly keyActivities: string
  readonly results: string
  readonly inclusionPlan: string
  readonly alsoNamed: string
  readonly timeline: string
  readonly findings: string
  readonly corrections: string
  readonly notes: Forms
  readonly lesser: (notes: string) => string
}

const english: CardWords = {
  asOf: 'As of',
  worksWithAsz: 'Works with ASZ',
  themes: 'Themes',
  knownFrom: 'Known from',
  parts: {
    cooperations: noun('cooperation description', ['', '', '']).en,
    pages: noun('locality page', ['', '', '']).en,
    projects: noun('project', ['', '', '']).en,
    results: ['list of results', 'lists of results', 'lists of results'],
  },
  whereFrom: (command) => `Where a value comes from: ${command}`,
  cooperation: 'Cooperation',
  whatItIs: 'What it is',
  memorandum: 'Memorandum',
  valid: 'Valid',
  seat: 'Seat',
  programme: 'Programme',
  decision: 'Decision',
  session: (number) => `${number}. zasedání`,
  evaluationOf: (year) => `evaluation of ${year}`,
  revision: (number) => (number === undefined ? 'revision' : `revision no. ${number}`),
  revises: (revision, date) => `${revision} of the description of ${date}`,
  activities: 'Activities',
  noName: '(without a name)',
  noTerm: 'no term given',
  evaluation: 'Evaluation in words',
  representatives: 'Representatives',
  withheld: '(name withheld)',
  partnership: 'Local partnership',
  members: ['member', 'members', 'members'],
  relatedStrategies: 'Related strategies',
  interventions: 'Planned interventions',
  contacts: 'Contacts',
  nobody: '(no name)',
  strategicDocuments: 'Strategic documents',
  planStatus: { planned: 'planned', in_preparation: 'in preparation', approved: 'approved', none_yet: 'none yet' },
  actors: 'Actors',
  locality: 'Locality',
  project: 'Project',
  period: 'Period',
  beneficiary: 'Beneficiary',
  partner: 'Partner',
  funding: 'Funding',
  for: 'For',
  keyActivities: 'Key activities',
  results: 'Results',
  inclusionPlan: 'Inclusion plan',
  alsoNamed: 'Also named in',
  timeline: 'Timeline',
  findings: 'Findings',
  corrections: 'Corrected by hand',
  notes: ['note', 'notes', 'notes'],
  lesser: (notes) => `${notes} of lesser weight; --format json lists them`,
}

const czech: CardWords = {
  asOf: 'Stav k',
  worksWithAsz: 'Spolupráce ASZ',
  themes: 'Témata',
  knownFrom: 'Známo z',
  parts: {
    cooperations: ['popis spolupráce', 'popisy spolupráce', 'popisů spolupráce'],
    pages: ['stránka o lokalitě', 'stránky o lokalitě', 'stránek o lokalitě'],
    projects: ['projekt', 'projekty', 'projektů'],
    results: ['přehled výsledků', 'přehledy výsledků', 'přehledů výsledků'],
  },
  whereFrom: (command) => `Odkud který údaj je: ${command}`,
  cooperation: 'Spolupráce',
  whatItIs: 'Co to je',
  memorandum: 'Memorandum',
  valid: 'Platnost',
  seat: 'Sídlo',
  programme: 'Program',
  decision: 'Projednání',
  session: (number) => `${number}. zasedání`,
  evaluationOf: (year) => `hodnocení za rok ${year}`,
  revision: (number) => (number === undefined ? 'revize' : `revize č. ${number}`),
  revises: (revision, date) => `${revision} popisu spolupráce (${date})`,
  activities: 'Činnosti',
  noName: '(bez názvu)',
  noTerm: 'bez závazku a termínu',
  evaluation: 'Slovní hodnocení',
  representatives: 'Zástupci',
  withheld: '(jméno neuvedeno)',
  partnership: 'Lokální partnerství',
  members: ['člen', 'členové', 'členů'],
  relatedStrategies: 'Související strategie',
  interventions: 'Plánované oblasti intervence',
  contacts: 'Kontakty',
  nobody: '(beze jména)',
  strategicDocuments: 'Strategické dokumenty',
  planStatus: {
    planned: 'plánován',
    in_preparation: 'připravuje se',
    approved: 'schválen',
    none_yet: 'zatím žádný',
  },
  actors: 'Aktéři',
  locality: 'Lokalita',
  project: 'Projekt',
  period: 'Období',
  beneficiary: 'Příjemce',
  partner: 'Partner',
  funding: 'Financování',
  for: 'Pro',
  keyActivities: 'Klíčové aktivity',
  results: 'Výsledky',
  inclusionPlan: 'Plán začleňování',
  alsoNamed: 'Zmíněno také v',
  timeline: 'Časová osa',
  findings: 'Nálezy',
  corrections: 'Opraveno ručně',
  notes: ['méně závažná poznámka', 'méně závažné poznámky', 'méně závažných poznámek'],
  lesser: (notes) => `${notes}; vypíše je --format json`,
}

export const cardWords: Readonly<Record<Language, CardWords>> = { en: english, cs: czech }
