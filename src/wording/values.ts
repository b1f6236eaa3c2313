/** What the keys that stand for values are called: statuses, themes, sectors, kinds of documents, severities. */
import { formOf } from './language.ts'
import type { Forms, Language } from './language.ts'

const values: Readonly<Record<string, readonly [english: string, czech: string]>> = {
  fulfilled: ['fulfilled', 'splněno'],
  partially_fulfilled: ['partly fulfilled', 'splněno zčásti'],
  not_fulfilled: ['not fulfilled', 'nesplněno'],
  described: ['described', 'popsáno bez verdiktu'],
  not_assessed: ['not assessed', 'dosud nehodnoceno'],
  planned: ['planned', 'plánováno'],
  in_preparation: ['in preparation', 'připravuje se'],
  approved: ['approved', 'schváleno'],
  prepared: ['prepared', 'připraveno'],
  none_yet: ['none yet', 'zatím žádný'],
  week: ['week', 'týden'],
  month: ['month', 'měsíc'],
  quarter: ['quarter', 'čtvrtletí'],
  half_year: ['half a year', 'pololetí'],
  year: ['year', 'rok'],
  period: ['period', 'období'],
  municipality: ['municipality', 'obec'],
  public_institution: ['public institution', 'veřejná instituce'],
  nonprofit: ['non-profit', 'nezisková organizace'],
  business: ['business', 'firma'],
  other: ['other', 'jiné'],
  subject: ['subject', 'předmět dokumentu'],
  mentioned: ['mentioned', 'zmíněná'],
  true: ['yes', 'ano'],
  employment: ['employment', 'zaměstnanost'],
  housing: ['housing', 'bydlení'],
  education: ['education', 'vzdělávání'],
  safety: ['safety', 'bezpečnost'],
  debt: ['debt', 'dluhy'],
  health: ['health', 'zdraví'],
  social_services: ['social services', 'sociální služby'],
  family: ['family', 'rodina'],
  participation: ['participation', 'participace'],
  authorised_representative: ['authorised representative', 'pověřený zástupce'],
  social_inclusion_manager: ['social inclusion manager', 'manažer sociálního začleňování'],
  asz_regional_head: ['regional head of the agency', 'vedoucí regionálního pracoviště ASZ'],
  info: ['note', 'poznámka'],
  warning: ['warning', 'varování'],
  error: ['error', 'chyba'],
}

/** A value as people say it; undefined for what is no key. */
export const valueWord = (value: string, language: Language): string | undefined =>
  values[value]?.[language === 'en' ? 0 : 1]

const kinds: Readonly<Record<string, Readonly<Record<Language, Forms>>>> = {
  locality_page: {
    en: ['locality page', 'locality pages', 'locality pages'],
    cs: ['stránka o lokalitě', 'stránky o lokalitě', 'stránek o lokalitě'],
  },
  cooperation_description: {
    en: ['cooperation description', 'cooperation descriptions', 'cooperation descriptions'],
    cs: ['popis spolupráce', 'popisy spolupráce', 'popisů spolupráce'],
  },
  project_record: {
    en: ['project record', 'project records', 'project records'],
    cs: ['záznam o projektu', 'záznamy o projektech', 'záznamů o projektech'],
  },
  cooperation_results: {
    en: ['list of results', 'lists of results', 'lists of results'],
    cs: ['přehled výsledků', 'přehledy výsledků', 'přehledů výsledků'],
  },
  unrecognised: {
    en: ['document of no known kind', 'documents of no known kind', 'documents of no known kind'],
    cs: ['dokument neznámého druhu', 'dokumenty neznámého druhu', 'dokumentů neznámého druhu'],
  },
}

/** The forms of a kind's name; a kind that is not known is called by its key. */
export const kindForms = (kind: string, language: Language): Forms => kinds[kind]?.[language] ?? [kind, kind, kind]

/** `locality page`, `2` of which are `locality pages`. */
export const kindLabel = (kind: string, language: Language, count = 1): string =>
  formOf(count, kindForms(kind, language), language)
