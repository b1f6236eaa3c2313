/** The headings of a page about a locality, as data: what each section of the contract is called on pages. */
import type { HeadingRule } from '../../../document/outline.ts'
import type { sectionKeys } from '../kind.ts'

/** `contacts` announces people and `actors` organisations; neither is a section of prose. */
export type PageSection = (typeof sectionKeys)[number] | 'contacts' | 'actors'

/** "plánovaná a realizovaná", "hlavní": any adjectives before the noun of a heading. */
const ADJECTIVES = String.raw`(?:\p{L}{1,30}[áéíý](?:,|\s(?:a|i|či|nebo))?\s){0,4}`
/** The same after it: "opatření plánovaná a realizovaná". */
const PARTICIPLES = String.raw`(?:(?:\s(?:a|i|či|nebo))?\s\p{L}+(?:[aeo]n|it)[áéý]){0,3}`
/** What the noun is about: "spolupráce s Agenturou", "v lokalitě", "sociálního začleňování". */
const ABOUT = String.raw`(?:\s(?:(?:o|v|ve|s|se|na|pro|a)\s)?(?:ASZ|KPSVL?|agentur\p{L}*|lokali\p{L}*|měst\p{L}*|obec|obc\p{L}*|území|region\p{L}*|mikroregion\p{L}*|spoluprác\p{L}*|podpor\p{L}*|působení|situac\p{L}*|pro\ssociální\szačleňování|(?:v\soblasti\s)?sociální\p{L}*\s(?:začleňování|vyloučení|situac\p{L}*)|dosavadní\p{L}*|poskytovan\p{L}*|naš\p{L}*|chronologicky)(?!\p{L})){0,5}(?:\s\((?:chronologicky|přehled)\))?`

const heading = (nouns: string): RegExp =>
  new RegExp(`^${ADJECTIVES}(?:${nouns})(?!\\p{L})${PARTICIPLES}${ABOUT}`, 'iu')

export const headingRules: readonly HeadingRule<PageSection>[] = [
  {
    key: 'contacts',
    pattern: new RegExp(
      String.raw`^(?:kdo\s(?:je\skdo|(?:\p{L}+\s){0,4}(?:působí|pracuje|pomáhá))|na\skoho\sse\s(?:můžete\s)?obrátit|kontaktujte\snás|obraťte\sse\sna(?:\snás)?|(?:(?:váš|vaše|náš|naše|naši)\s)?${ADJECTIVES}(?:osobnosti|lidé|pracovníci|pracovnice|tým|zástupci|konzultanti|kontakty?|kontaktní\s(?:osob[ay]|údaje))(?!\p{L})(?:\s(?:týmu|(?:na\s)?(?:konzultant\p{L}*|pracovní\p{L}*|agentur\p{L}*|tým)))?${ABOUT})`,
      'iu',
    ),
    example: 'Osobnosti lokality',
  },
  {
    key: 'actors',
    pattern: heading(
      String.raw`aktéři|partneři|(?:síť\s)?(?:partnerů|aktérů|poskytovatelů(?:\ssociálních\sslužeb)?)|(?<=\s)organizace|poskytovatelé(?:\ssociálních)?\sslužeb|(?:členové|složení)\slokálního\spartnerství|lokální\spartnerství(?:\stvoří)?`,
    ),
    example: 'Zapojení aktéři',
  },
  {
    key: 'overview',
    pattern: new RegExp(
      String.raw`^(?:(?:základní|stručný|celkový|úvodní)\s(?:přehled|informace|údaje|popis|charakteristika)|přehled(?!\p{L})|(?:stručně\s)?o(?=\s(?:lokali|měst|obc|spoluprác|území|region))|(?:${ADJECTIVES}(?:popis|charakteristika|představení|situace)))${ABOUT}`,
      'iu',
    ),
    example: 'Základní přehled spolupráce s ASZ',
  },
  {
    key: 'support_history',
    pattern: new RegExp(
      String.raw`^(?:jak\s(?:(?:spoluprác\p{L}+|podpora|společně)\s)?(?:(?:probíhá|probíhala|postupovala|spolupracujeme)(?:\s(?:spolupráce|podpora))?)|${ADJECTIVES}(?:typy?|druhy?|form[ay]|režim|průběh|historie|vývoj|chronologie|milníky|časová\sosa|podpora(?=\s(?:ASZ|Agentur|ve?\s|chronol)))(?!\p{L}))${ABOUT}`,
      'iu',
    ),
    example: 'Typ podpory (chronologicky)',
  },
  {
    key: 'strategic_documents',
    pattern: heading(
      String.raw`(?:přehled\s)?(?:strategick|koncepčn|plánovac)\p{L}+(?:\sa\s\p{L}+)?\s(?:dokumentů|materiálů|plánů)|(?:strategické|koncepční|plánovací)(?:\sa\s\p{L}+)?\s(?:dokumenty|materiály|plány)|strategie(?:\sa\s(?:plány|koncepce|dokumenty))?|plány(?:\sa\s(?:strategie|koncepce|dokumenty))?|koncepce(?:\sa\s(?:plány|strategie))?|dokumenty|strategické\splánování`,
    ),
    example: 'Plánované a schválené strategické dokumenty',
  },
  {
    key: 'measures',
    pattern: new RegExp(
      String.raw`^(?:co\s(?:se\s)?(?:podařilo|daří|děje|děláme|připravuje|připravujeme|chystá|chystáme|plánujeme)(?:,?\s(?:a\s)?co\s(?:se\s)?\p{L}+){0,2}|(?:dosažené\s)?výsledky\s(?:spolupráce|podpory|působení)|(?:${ADJECTIVES})(?:opatření|intervence)(?:\sa\s(?:aktivity|projekty|výsledky|intervence))?${PARTICIPLES}${ABOUT}|(?:hlavní|klíčové|společné|plánované|realizované|uskutečněné|připravované)(?:\sa\s\p{L}+é)?\s(?:aktivity|projekty|kroky)(?:\sa\sopatření)?${ABOUT})`,
      'iu',
    ),
    example: 'Plánovaná a realizovaná opatření',
  },
]
