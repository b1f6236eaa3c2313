import { Passage } from '../../text/passage.ts'
import { findMoney } from '../../czech/money.ts'
import type { ColumnHint } from '../column-hint.ts'

const holdsMoney = (cell: string): boolean => findMoney(Passage.of(cell)).length > 0

export const columnHints: readonly ColumnHint[] = [
  { list: 'key_activities', field: 'name', titles: 'klíčová aktivita činnost název' },
  { list: 'key_activities', field: 'text', titles: 'popis obsah náplň' },
  { list: 'funding', field: 'source', titles: 'zdroj rozpočet financování' },
  { list: 'funding', field: 'amount', titles: 'částka výše celkem dotace náklady rozpočet', holds: holdsMoney },
  { list: 'partners', field: 'name', titles: 'partner organizace subjekt' },
  { list: 'partners', field: 'ico', titles: 'ičo ič' },
  { list: 'contacts', field: 'name', titles: 'jméno příjmení kontakt osoba pracovník' },
  { list: 'contacts', field: 'phone', titles: 'telefon mobil' },
  { list: 'contacts', field: 'email', titles: 'e-mail email' },
  { list: 'target_groups', field: 'name', titles: 'cílová skupina' },
]
