import { Passage } from '../../text/passage.ts'
import { findDates } from '../../czech/date/date.ts'
import { verdictAt } from '../../czech/verdict.ts'
import type { ColumnHint } from '../column-hint.ts'
import { sectorOf } from './readers/sectors.ts'
import { tellsOfPast } from './readers/tense.ts'

const isTerm = (cell: string): boolean => cell.length <= 60 && findDates(Passage.of(cell)).length > 0
const isEvaluation = (cell: string): boolean => verdictAt(Passage.of(cell)).length > 0 || tellsOfPast(cell)

export const columnHints: readonly ColumnHint[] = [
  { list: 'activities', field: 'name', titles: 'činnost aktivita opatření úkol název děláme budeme dělat' },
  { list: 'activities', field: 'specification', titles: 'specifikace popis obsah náplň upřesnění jak' },
  { list: 'activities', field: 'outputs', titles: 'výstup výsledek produkt' },
  {
    list: 'activities',
    field: 'asz_responsibilities',
    titles: 'odpovědnost zodpovídá garance garant úkol agentura asz',
  },
  {
    list: 'activities',
    field: 'territorial_unit_responsibilities',
    titles: 'odpovědnost zodpovídá garance garant úkol město obec svazek kraj územní celek',
  },
  { list: 'activities', field: 'milestones', titles: 'termín harmonogram kdy milník lhůta do', holds: isTerm },
  {
    list: 'activities',
    field: 'evaluation',
    titles: 'vyhodnocení hodnocení plnění splněno dopadlo výsledek stav skutečnost',
    holds: isEvaluation,
  },
  {
    list: 'partnership_members',
    field: 'name',
    titles: 'organizace instituce člen partner subjekt zástupce',
    holds: (cell) => cell.length <= 120 && sectorOf(Passage.of(cell)) !== undefined,
  },
  { list: 'representatives', field: 'name', titles: 'jméno příjmení zástupce osoba kontakt' },
  { list: 'representatives', field: 'position', titles: 'funkce pozice role' },
  { list: 'programmes', field: 'name', titles: 'program specifický cíl výzva' },
  { list: 'themes', field: 'label', titles: 'téma tematická oblast' },
  { list: 'related_strategies', field: 'name', titles: 'strategie dokument koncepce plán' },
]
