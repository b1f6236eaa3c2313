/** The sentences of findings, each pattern beside its Czech; documents and databases hold the English ones. */
import type { FindingCode } from '../../finding.ts'
import { counted } from '../../wording/language.ts'
import { kindLabel, signsInCzech } from '../../kinds/said.ts'
import type { Templates } from '../../wording/template.ts'

const unreadParts: Readonly<Record<string, string>> = {
  comments: 'komentáře',
  deletions: 'smazaný text sledovaných změn',
  'hidden sheets': 'skryté listy',
  'hidden rows and columns': 'skryté řádky a sloupce',
}

export const findingTemplates = {
  charset_mismatch: {
    'The document says that it is {declared}, but it is {actual}; it was read as {again}.':
      'Dokument o sobě uvádí kódování {declared}, ale je v kódování {actual}; tak byl také přečten.',
  },
  markup_not_read: {
    'A piece of the text was read as it stands, markup included, because it is beyond the limit of {limit}.':
      'Část textu byla přečtena tak, jak je, i se značkami, protože překračuje limit {limit}.',
  },
  part_unread: {
    'Not read, as no part of the text: attachments ({names}); save each that is a document as a file of its own.':
      'Nepřečteno, protože to není součást textu: přílohy ({names}); ty, které jsou dokumenty, uložte jako samostatné soubory.',
    'Not read, as no part of the text: {what} ({which}).': ({ what = '', which = '' }) =>
      `Nepřečteno, protože to není součást textu: ${unreadParts[what] ?? what} (${which}).`,
  },
  attached: {
    'Attached, and read as documents of their own: {names}.':
      'Přiloženo a přečteno jako samostatné dokumenty: {names}.',
  },
  unrecognised: {
    'Not recognised as {kind}: it lacks {missing}.': ({ kind = '', missing = '' }) =>
      `Nerozpoznáno jako ${kindLabel(kind, 'cs')}: chybí ${signsInCzech(missing)}.`,
  },
  ico_check_digit: {
    'The IČO {ico} has a wrong check digit; its other digits demand {expected}.':
      'IČO {ico} má chybnou kontrolní číslici; ostatním číslicím odpovídá {expected}.',
  },
  ico_malformed: {
    '"{text}" is labelled as an IČO, but is not up to eight digits.':
      '„{text}“ je označeno jako IČO, ale není to číslo o nejvýše osmi číslicích.',
  },
  programme_mismatch: {
    'The registration number {number} belongs to the programme "{by_number}", but the document names "{programme}".':
      'Registrační číslo {number} patří k programu „{by_number}“, dokument však uvádí „{programme}“.',
  },
  registration_number_malformed: {
    '"{text}" is labelled as a registration number, but has no known shape of one.':
      '„{text}“ je označeno jako registrační číslo, ale žádnou jeho známou podobu nemá.',
  },
  sum_mismatch: {
    'The parts add up to {sum} {currency}, but the document states {stated} {again}.': ({
      sum = '',
      currency = '',
      stated = '',
    }) => `Součet částí je ${sumInCzech(sum)} ${currency}, dokument však uvádí ${sumInCzech(stated)} ${currency}.`,
  },
  period_reversed: { 'The period {period} ends before it begins.': 'Období {period} končí dříve, než začíná.' },
  date_impossible: { '"{text}" is no date of the calendar.': '„{text}“ není datum, které by bylo v kalendáři.' },
  currency_assumed: {
    'The document names no currency for "{text}" nor anywhere else; {currency} is assumed.':
      'Dokument neuvádí u „{text}“ ani nikde jinde měnu; předpokládá se {currency}.',
  },
  value_unreadable: {
    '"{text}", labelled "{label}", could not be read as {expected}.':
      'Údaj „{text}“ s označením „{label}“ se nepodařilo přečíst (očekáváno: {expected}).',
  },
  name_withheld: {
    'The name of "{label}" was withheld by the publisher.': 'Jméno u označení „{label}“ zveřejňující neuvedl.',
  },
  municipality_ambiguous: {
    'Several municipalities are called {name} ({codes}); the document does not tell which is meant.':
      'Jméno {name} má více obcí ({codes}); z dokumentu není zřejmé, která je míněna.',
  },
  municipality_unread: {
    '"{text}" is called a municipality in a form that does not tell its name; no place was given for it.':
      '„{text}“ je v textu uvedeno jako obec, ale ve tvaru, z něhož není jisté její jméno; místo se neuvádí.',
  },
  table_lost: {
    'The table of activities lost what parted its cells; its activities were not read.':
      'Tabulka činností přišla o oddělení svých buněk; její činnosti nebyly přečteny.',
  },
  table_unread: { 'The table "{titles}" gave no field.': 'Z tabulky „{titles}“ nebyl přečten žádný údaj.' },
  column_unknown: {
    'The column "{title}" of a table gave no field.': 'Ze sloupce tabulky „{title}“ nebyl přečten žádný údaj.',
  },
  label_unknown: {
    'The label "{label}" is none that is known: "{text}" is in no field.':
      'Označení „{label}“ není známé: „{text}“ není v žádném údaji.',
  },
  section_unknown: { 'The section "{heading}" gave no field.': 'Z oddílu „{heading}“ nebyl přečten žádný údaj.' },
  role_uncertain: {
    '"{label}" was read as {field}; {rival} is nearly as likely.':
      '„{label}“ bylo přečteno jako {field}; téměř stejně pravděpodobné je {rival}.',
    '"{label}" was read as {field}; little in its sentence speaks for it.':
      '„{label}“ bylo přečteno jako {field}; v jeho větě pro to mluví jen málo.',
  },
  activity_without_milestone: {
    'The activity "{activity}" has no term.': 'Činnost „{activity}“ nemá žádný závazek ani termín.',
  },
  evaluation_boundary_guessed: {
    '"{milestone}" was taken as promised and "{evaluation}" as its evaluation; nothing but the words parts them.':
      '„{milestone}“ bylo přečteno jako závazek a „{evaluation}“ jako jeho hodnocení; dělí je pouze slova samotná.',
  },
  evaluation_boundary_settled: {
    '{previous} promised "{milestone}", so the cell holds no evaluation; by the words alone the promise was "{read}".':
      '{previous}: závazek zněl „{milestone}“, buňka tedy žádné hodnocení neobsahuje; podle slov samotných byl závazek „{read}“.',
    '{previous} promised "{milestone}", so "{evaluation}" is the evaluation; by the words alone the promise was "{read}".':
      '{previous}: závazek zněl „{milestone}“, hodnocením je tedy „{evaluation}“; podle slov samotných byl závazek „{read}“.',
  },
  revised_missing: {
    'It revises the description of {revises}, which was never imported.':
      'Reviduje popis spolupráce ze dne {revises}, který nebyl nikdy načten.',
  },
  revision_missing: {
    'It is revision no. {number}, but the description that it revises was never imported.':
      'Je to revize č. {number}, ale popis, který reviduje, nebyl nikdy načten.',
    'It is revision no. {number}, but the description that it revises and nos. {first} to {last} were never imported.':
      'Je to revize č. {number}, ale popis, který reviduje, ani revize č. {first} až {last} nebyly nikdy načteny.',
    'It is revision no. {number}, but the description that it revises and no. {first} were never imported.':
      'Je to revize č. {number}, ale popis, který reviduje, ani revize č. {first} nebyly nikdy načteny.',
    'It is revision no. {number}, but nos. {first} to {last} were never imported.':
      'Je to revize č. {number}, ale revize č. {first} až {last} nebyly nikdy načteny.',
    'It is revision no. {number}, but no. {first} was never imported.':
      'Je to revize č. {number}, ale revize č. {first} nebyla nikdy načtena.',
  },
  evaluation_missing: {
    'The evaluations of {first} to {last} were never imported.':
      'Hodnocení za roky {first} až {last} nebyla nikdy načtena.',
    'The evaluation of {first} was never imported.': 'Hodnocení za rok {first} nebylo nikdy načteno.',
  },
  revision_duplicated: {
    'The evaluation of {year} is in the chain several times, and they differ: see also {places}.': ({
      year = '',
      places = '',
    }) => `Hodnocení za rok ${year} je v řadě vícekrát a znění se liší: viz též ${placesInCzech(places)}.`,
    'The description of {approved} is in the chain several times, and they differ: see also {places}.': ({
      approved = '',
      places = '',
    }) => `Popis spolupráce ze dne ${approved} je v řadě vícekrát a znění se liší: viz též ${placesInCzech(places)}.`,
    'Revision no. {number} is in the chain several times, and they differ: see also {places}.': ({
      number = '',
      places = '',
    }) => `Revize č. ${number} je v řadě vícekrát a znění se liší: viz též ${placesInCzech(places)}.`,
  },
  revises_later: {
    'It revises the description of {revises}, which is later than its own date, {approved}.':
      'Reviduje popis spolupráce ze dne {revises}, ten je však pozdější než její vlastní datum {approved}.',
  },
  revision_number_disagrees: {
    'It is revision no. {number}, but no. {earlier} (place {place} of the chain) is earlier by its dates.':
      'Je to revize č. {number}, ale revize č. {earlier} (v řadě na {place}. místě) je podle svých dat dřívější.',
  },
  evaluated_too_early: {
    'It evaluates {year}, but was approved on {approved}, before that year.':
      'Hodnotí rok {year}, ale byla schválena dne {approved}, tedy před ním.',
  },
  identity_contradicted: {
    'Several documents call themselves {id}, but their parties contradict each other, so they are kept apart: this one is {document}, see also {others}.':
      'Pod označením {id} je více dokumentů, jejichž strany si odporují, proto se vedou odděleně: tento je {document}, viz též {others}.',
  },
  ico_of_two_names: {
    'The IČO {ico} is that of "{name}" here and of "{other}" in {document}.':
      'IČO {ico} zde patří subjektu „{name}“, v dokumentu {document} však subjektu „{other}“.',
  },
  contact_differs: {
    '{name} has {value} here and {other} in {document}.': '{name} má zde {value}, v dokumentu {document} však {other}.',
  },
  plan_status_contradicted: {
    'The plan "{plan}" is still to be approved here, but {document}, which is older, calls it approved.':
      'Plán „{plan}“ zde na schválení teprve čeká, podle staršího dokumentu {document} je však schválen.',
  },
  years_mismatch: {
    'The years add up to {sum} {currency}, but the sum is said to be {stated} {again}.': ({
      sum = '',
      currency = '',
      stated = '',
    }) => `Součet let je ${sumInCzech(sum)} ${currency}, uvedená částka je však ${sumInCzech(stated)} ${currency}.`,
  },
  ends_before_beginning: {
    'It ends on {ends}, before it begins on {begins}.': 'Končí dne {ends}, tedy dříve, než začíná (dne {begins}).',
  },
  correction_outdated: {
    '"{words}" no longer stands in the document, so that the correction of {pointer} ("{was}") is left out.':
      '„{words}“ již v dokumentu není, oprava údaje {pointer} („{was}“) proto neplatí.',
  },
  text_unclaimed: {
    '{characters} characters ({share} %) of the source belong to no field; coverage.unclaimed lists them.': ({
      characters = '',
      share = '',
    }) =>
      `${counted(Number(characters), ['znak', 'znaky', 'znaků'], 'cs')} zdroje (${share.replace('.', ',')} %) není v žádném údaji; vypisuje je coverage.unclaimed.`,
  },
  layout_changed: {
    '{pages} pages in {folder} ({kind}) changed their structure: {changes}.': ({
      pages = '',
      folder = '',
      kind = '',
      changes = '',
    }) =>
      `${counted(Number(pages), ['stránka změnila', 'stránky změnily', 'stránek změnilo'], 'cs')} stavbu ve složce ${folder} (${kindLabel(kind, 'cs')}): ${changes
        .replace(/ went(?=$|; )/, ' ubylo')
        .replace(/ came$/, ' přibylo')}.`,
  },
  personal_data_removed: {
    'Personal data was left out: {contacts} contact{s}, and names, phones or addresses at {places} place{p} of the text.':
      ({ contacts = '', places = '' }) =>
        `Osobní údaje byly vynechány: ${counted(Number(contacts), ['kontakt', 'kontakty', 'kontaktů'], 'cs')} a jména, telefony či adresy na ${placeCount(places)} textu.`,
  },
  person_forgotten: {
    'A person was removed on demand, at {places} place{p} of the text.': ({ places = '' }) =>
      `Na žádost byla odstraněna osoba, a to na ${placeCount(places)} textu.`,
  },
} satisfies Record<FindingCode, Templates>

/** *na 1 místě*, *na 3 místech*. */
const placeCount = (number: string): string => counted(Number(number), ['místě', 'místech', 'místech'], 'cs')

/** `3,900,000.50` as Czechs write it. */
const sumInCzech = (sum: string): string => sum.replaceAll(',', '\u00a0').replace('.', ',')

const placesInCzech = (places: string): string => places.replaceAll('place ', 'místo ')
