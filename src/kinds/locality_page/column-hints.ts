import { Passage } from '../../text/passage.ts'
import { findEmails } from '../../czech/code/email.ts'
import { findPhones } from '../../czech/code/phone.ts'
import type { ColumnHint } from '../column-hint.ts'

const holdsPhone = (cell: string): boolean => findPhones(Passage.of(cell)).length > 0
const holdsEmail = (cell: string): boolean => findEmails(Passage.of(cell)).length > 0

export const columnHints: readonly ColumnHint[] = [
  { list: 'contacts', field: 'name', titles: 'jméno příjmení kontakt osoba pracovník' },
  { list: 'contacts', field: 'role', titles: 'funkce pozice role' },
  { list: 'contacts', field: 'phone', titles: 'telefon mobil', holds: holdsPhone },
  { list: 'contacts', field: 'email', titles: 'e-mail email adresa', holds: holdsEmail },
  { list: 'strategic_documents', field: 'name', titles: 'dokument název strategie plán koncepce' },
  { list: 'strategic_documents', field: 'status', titles: 'stav schváleno schválení' },
  { list: 'strategic_documents', field: 'date', titles: 'datum rok platnost období' },
  { list: 'actors', field: 'name', titles: 'organizace aktér instituce poskytovatel partner' },
]
