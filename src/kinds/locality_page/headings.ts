/** The headings of a page about a locality, as data: what each section of the contract is called on pages. */
import type { HeadingRule } from '../../document/outline.ts'
import type { sectionKeys } from './schema.ts'

/** `contacts` announces people and `actors` organisations; neither is a section of prose. */
export type PageSection = (typeof sectionKeys)[number] | 'contacts' | 'actors'

export const headingRules: readonly HeadingRule<PageSection>[] = [
  {
    key: 'overview',
    pattern:
      /(?:základní |stručný )?přehled (?:o )?(?:spolupráce|spolupráci|lokality|situace|podpory)(?: (?:s|se) (?:ASZ|Agenturou(?: pro sociální začleňování)?|městem|obcí))?(?: v lokalitě| ve městě| v obci)?/iu,
    example: 'Základní přehled spolupráce s ASZ',
  },
  {
    key: 'overview',
    pattern:
      /(?:základní (?:informace|údaje)(?: o (?:spolupráci|lokalitě|městě|obci))?|o lokalitě|o spolupráci|(?:popis|charakteristika|představení) (?:lokality|města|obce|spolupráce|situace)(?: v lokalitě)?|situace (?:v lokalitě|ve městě|v obci))/iu,
    example: 'Základní informace o lokalitě',
  },
  {
    key: 'support_history',
    pattern:
      /(?:typ|typy|druh|forma|formy|průběh|historie|vývoj|dosavadní|předchozí|chronologie) (?:poskytované |dosavadní |naší )?(?:podpory|podpora|spolupráce|působení)(?: (?:ASZ|Agentury|s ASZ|s Agenturou|Agenturou)(?: pro sociální začleňování)?)?(?: (?:v lokalitě|ve městě|v obci|s městem|s obcí))?(?: chronologicky)?/iu,
    example: 'Typ podpory (chronologicky)',
  },
  {
    key: 'strategic_documents',
    pattern:
      /(?:(?:plánované|schválené|připravované|zpracované|platné|místní|hlavní|existující|klíčové|naše)(?:,? (?:a |i |nebo |či )?(?:plánované|schválené|připravované|zpracované|platné))* )?(?:strategické|koncepční|strategické a koncepční|plánovací) (?:a plánovací |a koncepční )?(?:dokumenty|materiály|plány)(?: (?:města|obce|lokality|v lokalitě))?/iu,
    example: 'Plánované a schválené strategické dokumenty',
  },
  {
    key: 'strategic_documents',
    pattern:
      /(?:strategie a plány|plány a strategie|strategické plánování|dokumenty(?: lokality| města)?|koncepce a plány|strategie)/iu,
    example: 'Strategické plánování',
  },
  {
    key: 'measures',
    pattern:
      /(?:(?:plánovaná|realizovaná|navrhovaná|připravovaná|přijatá|zavedená|hlavní|klíčová|navržená)(?:,? (?:a |i |nebo |či )?(?:plánovaná|realizovaná|navrhovaná|připravovaná|přijatá|zavedená))* )?(?:opatření|intervence)(?: (?:a (?:aktivity|projekty|výsledky|intervence)|v lokalitě|ve městě|v obci|města|obce))?/iu,
    example: 'Plánovaná a realizovaná opatření',
  },
  {
    key: 'measures',
    pattern:
      /(?:plánované a realizované (?:aktivity|projekty|intervence)|realizované (?:a plánované )?(?:aktivity|projekty|intervence)|co se (?:podařilo|daří|připravuje)|(?:dosažené )?výsledky (?:spolupráce|podpory|působení))/iu,
    example: 'Realizované projekty',
  },
  {
    key: 'contacts',
    pattern:
      /(?:osobnosti|lidé|pracovníci|tým|zástupci|konzultanti|kontakty?)(?: (?:lokality|v lokalitě|pro lokalitu|ASZ|Agentury|Agentury v lokalitě|Agentury pro sociální začleňování|týmu|na konzultant[ay]|na pracovníky))?/iu,
    example: 'Osobnosti lokality',
  },
  {
    key: 'contacts',
    pattern:
      /(?:kontaktní (?:osob[ay]|údaje)|kontaktujte nás|na koho se obrátit|kdo (?:v lokalitě|zde|tu) (?:působí|pracuje)|lokální (?:konzultanti|tým)|pracovní tým|náš tým|místní tým)(?: (?:ASZ|Agentury|lokality|v lokalitě))?/iu,
    example: 'Kontaktní osoby',
  },
  {
    key: 'actors',
    pattern:
      /(?:(?:hlavní|klíčoví|zapojení|místní|významní|lokální|spolupracující) )?(?:a spolupracující )?(?:aktéři|partneři|organizace|poskytovatelé(?: sociálních)? služeb)(?: (?:v lokalitě|ve městě|v obci|spolupráce|lokálního partnerství|sociálního začleňování))?/iu,
    example: 'Zapojení aktéři',
  },
  {
    key: 'actors',
    pattern: /(?:členové|složení) lokálního partnerství|lokální partnerství(?: tvoří)?/iu,
    example: 'Členové lokálního partnerství',
  },
]
