/** The words of cooperation descriptions: headings, labels, column titles. Data; the code beside it only applies them. */
import { ruledLabels } from '../../structure/label-rules.ts'
import type { HeadingRule } from '../../document/outline.ts'
import type { CooperationDescription } from './kind.ts'

export type SectionKey = CooperationDescription['sections'][number]['key']
export type ColumnKey =
  | 'number'
  | 'name'
  | 'name_and_specification'
  | 'specification'
  | 'outputs'
  | 'asz_responsibilities'
  | 'territorial_unit_responsibilities'
  | 'responsibilities'
  | 'milestones'
  | 'evaluation'

/** Sections by the headings of the form, of its older versions and of what towns make of them. */
export const headingRules: readonly HeadingRule<SectionKey>[] = [
  {
    key: 'validity',
    pattern:
      /^(?:dob[ay]|období|délka) (?:platnosti|trvání|účinnosti)(?: (?:popisu )?spolupráce| dokumentu| popisu)*|^trvání (?:spolupráce|popisu spolupráce)|^platnost(?: popisu spolupráce| dokumentu| spolupráce)?/iu,
    example: 'Doba platnosti popisu spolupráce',
  },
  {
    key: 'focus',
    pattern:
      /^(?:obsahové zaměření|zaměření|předmět|obsah|tematické (?:oblasti|zaměření)|témata|oblasti)(?: a cíle?)? (?:popisu )?spolupráce|^tematické (?:oblasti|zaměření)|^obsahové zaměření/iu,
    example: 'Obsahové zaměření spolupráce (tematické oblasti spolupráce)',
  },
  {
    key: 'partnership',
    pattern:
      /^(?:struktura|složení|kompetence)(?:,? (?:a )?(?:kompetence|složení|struktura|fungování)){0,3} (?:lokálního )?partnerství(?:,? (?:a )?další (?:zvolené )?participa(?:ční|tivní) aktivity)?|^(?:lokální )?partnerství(?: a (?:jeho )?(?:struktura|složení|členové))?(?=\s*(?:$|:))|^(?:kdo (?:tvoří|je v)|zastoupení v|účastníci|obsazení|fungování) (?:lokální\p{L}* )?partnerství|^členové (?:lokálního )?partnerství/iu,
    example: 'Struktura, kompetence a složení lokálního partnerství, další zvolené participační aktivity',
  },
  {
    key: 'plan_specification',
    pattern:
      /^(?:strategický )?plán sociálního začleňování(?=\s*$)|^(?:specifikace|popis|charakteristika|vymezení) (?:strategického )?(?:plánu sociálního začleňování|PSZ|plánu|strategie|strategického dokumentu)/iu,
    example: 'Specifikace plánu sociálního začleňování',
  },
  {
    key: 'other',
    pattern:
      /^(?:návaznost|vazb[ay]|soulad|související|vztah|synergie)(?: (?:plánu|PSZ|popisu spolupráce))?(?: (?:na|s|se|k))?(?: (?:další|dalšími|ostatní|jiné|jinými))? (?:strategick|koncepčn|rozvojov)\p{L}+ (?:a \p{L}+ )?(?:dokument|materiál|plán)\p{L}*/iu,
    example: 'Návaznost na strategické dokumenty',
  },
  {
    key: 'other',
    pattern:
      /^(?:celkové|souhrnné|závěrečné|slovní) (?:vy)?hodnocení(?: (?:popisu )?spolupráce| činností| plnění)?(?: (?:za rok|roku|v roce) \d{4})?(?=\s*(?:$|:))/iu,
    example: 'Celkové vyhodnocení spolupráce',
  },
  {
    key: 'interventions',
    pattern:
      /^(?:předpokládané|plánované) (?:oblasti )?intervenc[eí](?: realizované za podpory finančních prostředků [^:]{1,60})?|^oblasti intervenc[eí]/iu,
    example: 'Předpokládané oblasti intervence realizované za podpory finančních prostředků ESIF v rámci KPSV 2021+',
  },
  {
    key: 'regional_contact',
    pattern:
      /^kontaktní osob[ay] (?:(?:za|na|pro) )?(?:příslušn\p{L}{1,3} |dan\p{L}{1,3} |\p{Lu}\p{L}+ého )?(?:krajsk\p{L}+ úřad\p{L}*|kraj\p{L}*)(?: \p{Lu}\p{L}+ kraje)?|^krajsk(?:á|ý) (?:kontaktní osoba|kontakt|koordinátor(?:ka)?)|^kontakt (?:na|za) kraj(?:sk\p{L}+ \p{L}+)?/iu,
    example: 'Kontaktní osoba za příslušný kraj (je-li relevantní)',
  },
  {
    key: 'partnership_opinion',
    pattern:
      /^(?:stanovisko|vyjádření|projednání|schválení) (?:v )?(?:(?:lokálního|lokálním) )?partnerstvím?(?: \([^()]{1,80}\))?(?:,? (?:a )?datum (?:projednání|schválení))?|^(?:projednání|schválení|schvalování)(?: a (?:schválení|projednání))?(?: (?:popisu spolupráce|dokumentu|vyhodnocení(?: popisu)?(?: spolupráce)?)(?: v orgánech \p{L}+)?)?/iu,
    example: 'Stanovisko lokálního partnerství (případně jeho předpokládaných členů), datum projednání',
  },
  {
    key: 'activities',
    pattern:
      /^(?:(?:jednotlivé |plánované |konkrétní |přehled )?(?:činnost\p{L}*|aktivit\p{L}*) (?:(?:v rámci )?(?:popisu )?spolupráce )?a (?:jejich )?(?:harmonogram|termíny)[^:]{0,80}|harmonogram (?:činností|aktivit|spolupráce)[^:]{0,60}|(?:jednotlivé |plánované )?(?:činnosti|aktivity) spolupráce|(?:jednotlivé|plánované) (?:činnosti|aktivity)|přehled (?:činností|aktivit)(?: spolupráce)?)/iu,
    example: 'Jednotlivé činnosti spolupráce a jejich harmonogram v průběhu platnosti popisu spolupráce',
  },
]

interface ColumnRule {
  readonly key: ColumnKey
  readonly pattern: RegExp
  readonly example: string
}

/** Columns of the table of activities by their titles, the first that matches. */
export const columnRules: readonly ColumnRule[] = [
  { key: 'number', pattern: /^(?:č\.|číslo|poř\.|pořadí|p\. ?č\.|#)/iu, example: 'Č.' },
  {
    key: 'asz_responsibilities',
    pattern:
      /(?:odpovědnost|odpovídá|úkoly?|role|zajišťuje|zajistí|povinnosti|činnost\p{L}{0,20})\P{L}+(?:\p{L}{1,20}\P{L}+){0,2}(?:ASZ|agentur)|^(?:ASZ|agentur\p{L}{0,20})(?: pro sociální začleňování)?$/iu,
    example: 'Odpovědnost ASZ',
  },
  {
    key: 'territorial_unit_responsibilities',
    pattern:
      /(?:odpovědnost|odpovídá|úkoly?|role|zajišťuje|zajistí|povinnosti|činnost\p{L}{0,20})\P{L}+(?:\p{L}{1,20}\P{L}+){0,2}(?:územní|měst|obc|obec|obvod|radnic|úřad|kraj|sva|MAS|partner)|^(?:územní(?:ho)? cel\p{L}{1,20}|měst[oa]|obec|obce|obvod|radnice|úřad|kraj|svazek(?: obcí)?|MAS|partneři)$/iu,
    example: 'Odpovědnost územního celku',
  },
  {
    key: 'responsibilities',
    pattern: /^(?:odpovědnost|zodpovědnost|zodpovídá|odpovídá|kdo)/iu,
    example: 'Odpovědnost',
  },
  {
    key: 'evaluation',
    pattern:
      /^(?:vy)?hodnocení|^(?:stav |způsob |míra )?(?:plnění|naplnění|splnění)|^splněno|^(?:skutečnost|stav|výsledek)(?:\s|$)/iu,
    example: 'Vyhodnocení',
  },
  {
    key: 'milestones',
    pattern: /^termín|^harmonogram|^milník|^(?:četnost|frekvence|lhůta|datum|čas|období)|^do kdy|^kdy$/iu,
    example: 'Termín dokončení',
  },
  { key: 'outputs', pattern: /^(?:očekávan\p{L}+ |plánovan\p{L}+ )?výstup/iu, example: 'Výstup' },
  {
    key: 'name_and_specification',
    pattern: /^(?:název )?(?:činnost|aktivit)\p{L}*(?: a| \/|,) (?:její(?:ch)? )?(?:specifikace|popis|obsah|náplň)/iu,
    example: 'Činnost a její specifikace',
  },
  {
    key: 'specification',
    pattern: /^(?:specifikace|popis|obsah|upřesnění|náplň|charakteristika)/iu,
    example: 'Specifikace činnosti a fáze procesu strategického plánování',
  },
  { key: 'name', pattern: /^(?:název )?(?:činnost|aktivit|opatření|úkol)|^název/iu, example: 'Činnost' },
]

/** The same columns as labels, where the activities are no table. */
export const activityLabels = ruledLabels<ColumnKey>([
  {
    key: 'name',
    pattern: /(?:název )?(?:činnost(?:i)?|aktivit[ay])(?: (?:č\. ?)?\d{1,2})?/iu,
    example: 'Činnost č. 1',
  },
  {
    key: 'specification',
    pattern:
      /(?:specifikace|popis|obsah|náplň)(?: (?:činnosti|aktivity))?(?: a fáze procesu strategického plánování)?/iu,
    example: 'Specifikace činnosti',
  },
  { key: 'outputs', pattern: /(?:očekávan\p{L} |plánovan\p{L} )?výstupy?/iu, example: 'Výstupy' },
  {
    key: 'asz_responsibilities',
    pattern: /(?:z?odpovědnost|úkoly|role) (?:ASZ|Agentury(?: pro sociální začleňování)?)|zajišťuje (?:ASZ|Agentura)/iu,
    example: 'Odpovědnost ASZ',
  },
  {
    key: 'territorial_unit_responsibilities',
    pattern:
      /(?:z?odpovědnost|úkoly|role) (?:územního celku|města|obce|kraje|svazku|MAS|obvodu|úřadu)|zajišťuje (?:město|obec)/iu,
    example: 'Odpovědnost územního celku',
  },
  { key: 'responsibilities', pattern: /z?odpovědnost/iu, example: 'Odpovědnost' },
  {
    key: 'evaluation',
    pattern:
      /(?:vy)?hodnocení(?: (?:činnosti|aktivity|plnění|za rok \d{4}))?|(?:stav |způsob )?(?:plnění|naplnění|splnění)/iu,
    example: 'Vyhodnocení',
  },
  {
    key: 'milestones',
    pattern: /termín(?:y)?(?: (?:dokončení|plnění|realizace))?|harmonogram|četnost|milníky?/iu,
    example: 'Termín dokončení',
  },
])
