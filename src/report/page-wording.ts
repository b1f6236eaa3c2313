/** The words around the changes on a page. */
import type { Forms, Language } from '../wording/language.ts'

interface PageWording {
  readonly title: string
  readonly before: string
  readonly after: string
  readonly source: string
  readonly line: string
  readonly nothing: string
  readonly missing: string
  /** What stands in the text of the side that seems to lack it: read by no field, or by another one. */
  readonly unread: string
  readonly elsewhere: string
  /** Before what was read in the place of a value that somebody corrected. */
  readonly byHand: string
  readonly placeBefore: string
  readonly placeAfter: string
  readonly legend: readonly [removed: string, added: string, quoted: string]
  readonly changes: Forms
  readonly documents: Forms
  readonly came: string
  readonly went: string
  readonly footnote: string
}

export const pageWording: Readonly<Record<Language, PageWording>> = {
  en: {
    title: 'What changed',
    before: 'Before',
    after: 'After',
    source: 'Source',
    line: 'line',
    nothing: 'Nothing that matters changed.',
    missing: 'not there',
    unread: 'in the text, not read',
    elsewhere: 'the same words elsewhere',
    byHand: 'corrected by hand, read as',
    placeBefore: 'place before',
    placeAfter: 'place after',
    legend: ['words that went', 'words that came', 'where the source says so'],
    changes: ['change', 'changes', 'changes'],
    documents: ['document compared', 'documents compared', 'documents compared'],
    came: 'New documents',
    went: 'Documents no longer there',
    footnote:
      'Differences in typography, letter case, line and page breaks, numbers of footnotes and file format are no change.',
  },
  cs: {
    title: 'Co se změnilo',
    before: 'Dříve',
    after: 'Nyní',
    source: 'Zdroj',
    line: 'řádek',
    nothing: 'Nic podstatného se nezměnilo.',
    missing: 'neuvedeno',
    unread: 'v textu, nepřečteno',
    elsewhere: 'stejná slova jinde',
    byHand: 'opraveno ručně, přečteno',
    placeBefore: 'původní místo',
    placeAfter: 'nové místo',
    legend: ['slova, která zmizela', 'slova, která přibyla', 'kde to stojí ve zdroji'],
    changes: ['změna', 'změny', 'změn'],
    documents: ['porovnaný dokument', 'porovnané dokumenty', 'porovnaných dokumentů'],
    came: 'Nové dokumenty',
    went: 'Dokumenty, které již chybějí',
    footnote:
      'Rozdíly v typografii, velikosti písmen, zalomení řádků a stran, číslování poznámek pod čarou a formátu souboru se za změnu nepočítají.',
  },
}
