/**
 * What to do about each finding, in the order in which they are worth somebody's time: what documents contradict first, then what
 * was there and not read, then what only lacks.
 */
import type { FindingCode } from '../../finding.ts'
import type { Language } from '../../wording/language.ts'

type Advice = Readonly<Record<Language, string>>

const settle: Advice = {
  en: 'Find out which of the two holds and mend the other (asz correct), or say why both stand (asz acknowledge).',
  cs: 'Zjistěte, který údaj platí, a druhý opravte (asz correct), nebo uveďte, proč mohou být oba (asz acknowledge).',
}
const mend: Advice = {
  en: 'Look at the source: mend the value if it was misread or misprinted (asz correct), or say why it stands (asz acknowledge).',
  cs: 'Podívejte se do zdroje: je-li údaj chybný, opravte jej (asz correct), jinak uveďte, proč platí (asz acknowledge).',
}
const bring: Advice = {
  en: 'Import the missing document, or say that there is none (asz acknowledge).',
  cs: 'Načtěte chybějící dokument, nebo uveďte, že není (asz acknowledge).',
}
const report: Advice = {
  en: 'Look at the source; what should have been read there is worth a report to those who tend asz.',
  cs: 'Podívejte se do zdroje; co z něj mělo být přečteno, stojí za nahlášení správcům asz.',
}
const check: Advice = {
  en: 'Look at the source: nothing is to be done if what was read is right; else mend it (asz correct).',
  cs: 'Podívejte se do zdroje: je-li přečteno správně, není třeba nic dělat; jinak údaj opravte (asz correct).',
}
const none: Advice = { en: 'Nothing has to be done.', cs: 'Není třeba nic dělat.' }

export const advice: Readonly<Record<FindingCode, Advice>> = {
  correction_outdated: {
    en: 'Look at the source: correct the value once more if it is still wrong (asz correct), and drop the old line from the notes.',
    cs: 'Podívejte se do zdroje: je-li údaj stále chybný, opravte jej znovu (asz correct) a starý řádek z poznámek smažte.',
  },
  plan_status_contradicted: settle,
  ico_of_two_names: settle,
  contact_differs: settle,
  identity_contradicted: settle,
  sum_mismatch: mend,
  years_mismatch: mend,
  ends_before_beginning: mend,
  period_reversed: mend,
  ico_check_digit: mend,
  ico_malformed: mend,
  programme_mismatch: mend,
  registration_number_malformed: mend,
  date_impossible: mend,
  currency_assumed: mend,
  value_unreadable: mend,
  revision_duplicated: settle,
  revises_later: mend,
  revision_number_disagrees: mend,
  evaluated_too_early: mend,
  label_unknown: {
    en: 'Say what the label means: asz teach LABEL --field FIELD; the next import reads it everywhere.',
    cs: 'Řekněte, co označení znamená: asz teach OZNAČENÍ --field ÚDAJ; příští načtení je přečte všude.',
  },
  role_uncertain: {
    en: 'If it was read as the wrong field, say which is right: asz teach LABEL --field FIELD.',
    cs: 'Bylo-li přečteno jako nesprávný údaj, řekněte správný: asz teach OZNAČENÍ --field ÚDAJ.',
  },
  column_unknown: {
    en: 'Say what the title of the column means, if it is a field: asz teach TITLE --field FIELD.',
    cs: 'Je-li ve sloupci některý údaj, řekněte, co jeho nadpis znamená: asz teach NADPIS --field ÚDAJ.',
  },
  part_unread: {
    en: 'Look into the file: if a part of it matters, save it as a file of its own and import that.',
    cs: 'Podívejte se do souboru: je-li některá jeho část důležitá, uložte ji jako samostatný soubor a načtěte jej.',
  },
  attached: none,
  table_lost: report,
  table_unread: report,
  section_unknown: report,
  charset_mismatch: none,
  markup_not_read: report,
  layout_changed: report,
  revised_missing: bring,
  revision_missing: bring,
  evaluation_missing: bring,
  evaluation_boundary_guessed: check,
  municipality_ambiguous: check,
  municipality_unread: check,
  activity_without_milestone: check,
  unrecognised: none,
  evaluation_boundary_settled: none,
  text_unclaimed: none,
  name_withheld: none,
  personal_data_removed: none,
  person_forgotten: none,
}

/** What says two things that cannot both be; all else is what was not read, or what lacks. */
const contradictory = {
  plan_status_contradicted: true,
  ico_of_two_names: true,
  contact_differs: true,
  identity_contradicted: true,
  sum_mismatch: true,
  years_mismatch: true,
  ends_before_beginning: true,
  period_reversed: true,
  programme_mismatch: true,
  revision_duplicated: true,
  revises_later: true,
  revision_number_disagrees: true,
  evaluated_too_early: true,
} as const satisfies Partial<Record<FindingCode, true>>

export const isContradiction = (code: string): boolean => code in contradictory

const known: Readonly<Record<string, Advice>> = advice

export const adviceFor = (code: string, language: Language): string | undefined => known[code]?.[language]

/** The codes of all findings, those worth most first. */
export const findingCodes: readonly string[] = Object.keys(advice)
