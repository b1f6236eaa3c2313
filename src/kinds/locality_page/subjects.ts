/** What can be asked of pages about localities; other kinds have contacts too. */
import { byPlace, head, text } from '../subject.ts'
import type { Subject } from '../subject.ts'

export const subjects: Readonly<Record<string, Subject>> = {
  contacts: {
    said: { en: ['contact', 'contacts'], cs: ['kontakt', 'kontakty'] },
    rows: `select municipality, code, district, region, document, revision, pointer, file, name, role, phone, email,
      (select group_concat(value, ', ') from json_each(phones)) as phones from current_contact`,
    columns: { ...head, ...text('name', 'role', 'phone', 'email'), phone: 'digits', phones: 'digits' },
    shown: ['municipality', 'name', 'role', 'phone', 'email'],
    hasOwnTown: false,
    hasDays: false,
    order: byPlace,
  },
  plans: {
    said: { en: ['plan', 'plans'], cs: ['plán', 'plány'] },
    rows: `select null as town, municipality, code, district, region, document, revision, pointer, file, name, abbreviation,
        status, date, first_day, last_day from current_strategic_document`,
    columns: { ...head, ...text('name', 'abbreviation', 'status', 'date', 'first_day', 'last_day') },
    shown: ['municipality', 'name', 'abbreviation', 'status', 'date', 'document'],
    hasOwnTown: true,
    hasDays: true,
    statuses: ['approved', 'in_preparation', 'none_yet', 'planned'],
    order: byPlace,
  },
}
