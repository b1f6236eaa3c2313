/** What does not hold in a database, and its Czech. */
import { inCzech, type Sentence, type Templates } from '../template.ts'

export const faults = {
  'lacks the {part}': 'chybí {part}',
  'row {row} of {table} refers to nothing in {parent}': 'řádek {row} tabulky {table} neodkazuje na nic v {parent}',
  'its revisions are not numbered from 1 on': 'jeho revize nejsou číslovány od 1',
  'a revision of it was read from no file': 'některá jeho revize nebyla přečtena z žádného souboru',
  'the table source does not say what the JSON of its revision does': 'tabulka source neuvádí to, co JSON její revize',
  'was read, but no revision says so': 'byl přečten, ale žádná revize to neuvádí',
  'no document calls this town what the table municipality does':
    'žádný dokument tuto obec nejmenuje tak jako tabulka municipality',
  'documents give this town different names': 'dokumenty tuto obec jmenují různě',
  'this passage is not in the index': 'tento úsek není v rejstříku',
  'the index has a passage that is gone': 'v rejstříku je úsek, který již není',
  'its {column} is not that of its JSON': 'jeho {column} není to, co uvádí jeho JSON',
  'the table latest does not say which revisions are the last': 'tabulka latest neuvádí, které revize jsou poslední',
  'the table change does not say what its revisions do': 'tabulka change neříká totéž co jeho revize',
  'the table contradiction does not say what the documents do': 'tabulka contradiction neuvádí to, co dokumenty',
  'is not what it was corrected to': 'není to, na co byl opraven',
  'the table {table} does not say what its JSON does': 'tabulka {table} neuvádí to, co jeho JSON',
  'the text has no place {place}': 'text nemá místo {place}',
  '{value} is not in its words': '{value} není v jeho slovech',
} satisfies Templates

/** What does not hold in a record, which also tells where. */
export const faultsOfRecords = {
  'the text has no place {place} for {pointer}': 'text nemá místo {place} pro {pointer}',
  '{where}: {fault}': ({ where = '', fault = '' }) => `${where}: ${inCzech(fault, faults) ?? fault}`,
} satisfies Templates

/** What does not hold, in words that have their Czech. */
export type FaultFound = Sentence<keyof typeof faults | keyof typeof faultsOfRecords>
