/** What the keys that stand for values are called: statuses, themes, sectors, kinds of documents, severities. */
import type { Language } from './language.ts'

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
