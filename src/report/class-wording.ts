/** How the classes of changes are named. */
import type { ChangeClass } from '../diff/schema.ts'
import type { Forms, Language } from '../wording/language.ts'

interface ClassWording {
  /** The heading over all changes of the class. */
  readonly title: string
  /** A number of them in a sentence. */
  readonly forms: Forms
  /** How many of them make a remark about one: "dropped without an outcome: …". */
  readonly verb: string
}

type Wording = Readonly<Record<ChangeClass, ClassWording>>

const english: Wording = {
  commitment_dropped: wording('Commitments dropped without an outcome', 'commitment', 'dropped without an outcome'),
  not_read: wording('There, but not read', 'entry', 'there, but not read', 'entries'),
  verdict_changed: wording('Verdicts changed', 'verdict', 'changed'),
  evaluated: wording('Evaluated', 'outcome', 'newly evaluated'),
  deadline_moved: wording('Deadlines moved', 'deadline', 'moved'),
  commitment_added: wording('New commitments', 'commitment', 'added'),
  frequency_changed: wording('Frequencies changed', 'frequency', 'changed', 'frequencies'),
  responsibility_changed: wording('Responsibilities changed', 'responsibility', 'changed', 'responsibilities'),
  person_changed: wording('People changed', 'person or contact', 'changed', 'people or contacts'),
  evaluation_withdrawn: wording('Evaluations withdrawn', 'evaluation', 'withdrawn'),
  removed: wording('No longer there', 'entry', 'removed', 'entries'),
  added: wording('New', 'entry', 'added', 'entries'),
  split: wording('Split into several', 'entry', 'split', 'entries'),
  merged: wording('Merged into one', 'entry', 'merged', 'entries'),
  changed: wording('Other changes', 'value', 'changed'),
  reworded: wording('Reworded', 'text', 'reworded'),
  renumbered: wording('Renumbered', 'entry', 'renumbered', 'entries'),
  moved: wording('Moved', 'entry', 'moved', 'entries'),
}

function wording(title: string, noun: string, verb: string, nouns = `${noun}s`): ClassWording {
  return { title, verb, forms: [`${noun} ${verb}`, `${nouns} ${verb}`, `${nouns} ${verb}`] }
}

const czech: Wording = {
  commitment_dropped: {
    title: 'Závazky, které zmizely bez výsledku',
    forms: ['závazek zmizel bez výsledku', 'závazky zmizely bez výsledku', 'závazků zmizelo bez výsledku'],
    verb: 'bez výsledku zmizelo',
  },
  not_read: {
    title: 'V textu stojí, ale nebylo přečteno',
    forms: ['nepřečtený údaj', 'nepřečtené údaje', 'nepřečtených údajů'],
    verb: 'v textu stojí, ale nebylo přečteno',
  },
  verdict_changed: {
    title: 'Změněné hodnocení',
    forms: ['změněné hodnocení', 'změněná hodnocení', 'změněných hodnocení'],
    verb: 'jinak vyhodnoceno',
  },
  evaluated: {
    title: 'Nově vyhodnoceno',
    forms: ['nové vyhodnocení', 'nová vyhodnocení', 'nových vyhodnocení'],
    verb: 'nově vyhodnoceno',
  },
  deadline_moved: {
    title: 'Posunuté termíny',
    forms: ['posunutý termín', 'posunuté termíny', 'posunutých termínů'],
    verb: 'posunulo se',
  },
  commitment_added: {
    title: 'Nové závazky',
    forms: ['nový závazek', 'nové závazky', 'nových závazků'],
    verb: 'přibylo',
  },
  frequency_changed: {
    title: 'Změněná četnost',
    forms: ['změněná četnost', 'změněné četnosti', 'změněných četností'],
    verb: 'změnilo se',
  },
  responsibility_changed: {
    title: 'Změněná odpovědnost',
    forms: ['změna odpovědnosti', 'změny odpovědnosti', 'změn odpovědnosti'],
    verb: 'změnilo se',
  },
  person_changed: {
    title: 'Změny osob a kontaktů',
    forms: ['změna osoby či kontaktu', 'změny osob či kontaktů', 'změn osob či kontaktů'],
    verb: 'změnilo se',
  },
  evaluation_withdrawn: {
    title: 'Hodnocení již neuvedené',
    forms: ['vypuštěné hodnocení', 'vypuštěná hodnocení', 'vypuštěných hodnocení'],
    verb: 'hodnocení již neuvádí',
  },
  removed: {
    title: 'Již neuvedeno',
    forms: ['vypuštěný údaj', 'vypuštěné údaje', 'vypuštěných údajů'],
    verb: 'vypuštěno',
  },
  added: { title: 'Nově uvedeno', forms: ['nový údaj', 'nové údaje', 'nových údajů'], verb: 'nově uvedeno' },
  split: {
    title: 'Rozděleno',
    forms: ['rozdělená položka', 'rozdělené položky', 'rozdělených položek'],
    verb: 'rozděleno',
  },
  merged: {
    title: 'Sloučeno',
    forms: ['sloučená položka', 'sloučené položky', 'sloučených položek'],
    verb: 'sloučeno',
  },
  changed: { title: 'Další změny', forms: ['změněný údaj', 'změněné údaje', 'změněných údajů'], verb: 'změněno' },
  reworded: {
    title: 'Přeformulováno',
    forms: ['přeformulovaný text', 'přeformulované texty', 'přeformulovaných textů'],
    verb: 'přeformulováno',
  },
  renumbered: {
    title: 'Přečíslováno',
    forms: ['přečíslovaná položka', 'přečíslované položky', 'přečíslovaných položek'],
    verb: 'přečíslováno',
  },
  moved: {
    title: 'Přesunuto',
    forms: ['přesunutá položka', 'přesunuté položky', 'přesunutých položek'],
    verb: 'přesunuto',
  },
}

export const classWording: Readonly<Record<Language, Wording>> = { en: english, cs: czech }
