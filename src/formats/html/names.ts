/** The words by which web pages call their parts, each as sites use it. Data for `html-furniture.ts`. */

const words = (...lines: string[]): ReadonlySet<string> => new Set(lines.flatMap((line) => line.split(' ')))

/** What a page shows nobody. */
export const HIDDEN_TAGS = words('head script style noscript template iframe object canvas audio video svg title')
export const HIDDEN_NAMES = words('sr-only visually-hidden visuallyhidden screen-reader-text')
export const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden|mso-hide\s*:\s*all/i

/** What office programs call the margins of printed pages when they export a text. */
export const PAGE_MARGINS: ReadonlySet<string> = new Set(['header', 'footer'])

export const FURNITURE_TAGS = words('nav footer button select textarea dialog menu datalist')
export const FURNITURE_ROLES = words('navigation banner contentinfo search menu menubar toolbar dialog alertdialog')

/** Words of classes and ids: `cookie-bar`, `drobeckovaNavigace`, `hlavni-menu`. */
export const FURNITURE_WORDS = words(
  'cookie cookies cookiebar cookieconsent consent gdpr', // consent bars
  'breadcrumb breadcrumbs crumbs drobecky drobeckova', // where the page lies in the site
  'nav navbar navigation navigace menu mainmenu topmenu submenu megamenu hlavnimenu',
  'skip skiplink skiplinks', // "Přejít na obsah"
  'footer paticka zapati copyright', // the office's own address and phone
  'share sharing sdilet sdileni addthis', // share buttons
  'search searchbox vyhledavani vyhledat hledani hledat newsletter odber login prihlaseni jazyky',
  'pagination pager strankovani banner banners reklama advert popup',
  'related souvisejici aktuality', // other pages
)

/** Whole class names and ids whose words alone mean nothing. */
export const FURNITURE_NAMES = words(
  'social-links social-icons social-media social-buttons social-share socialni-site lang-switch language-switcher',
  'header site-header page-header main-header top-header hlavicka zahlavi topbar top-bar back-to-top backtotop',
  'page-info last-updated lastupdated last-modified',
)

/** Parts of tables, and what labels a value in one or in a list. */
export const ROWS = words('thead tr th td')
export const LABELS = words('th dt')

/** Parts of cards and panels, which hold what the document says. */
export const CONTENT_NAMES = words('card-header card-footer panel-heading panel-footer')

/** With what an element begins that tells where on the site the page lies. */
export const TRAIL = { characters: 200, text: /^(?:nacházíte se|jste zde|zde jste|tady jste|cesta:)/iu }

/** Columns beside the document; a part of it may stand there. */
export const SIDE_WORDS = words('sidebar sidepanel postranni widget widgets')
export const SIDE_NAMES = words(
  'left-column right-column left-col right-col leftcol rightcol left-panel right-panel leftpanel rightpanel',
  'levy-sloupec pravy-sloupec levysloupec pravysloupec sloupec-levy sloupec-pravy levy-panel pravy-panel',
)

/** With what a heading outside the main part begins that belongs to the document. */
export const DOCUMENT_PART =
  /^(?:osobnosti lokality|kontaktní osob|kontakty? v lokalitě|lokální konzultant|(?:(?:základní )?(?:údaje|informace|přehled) )?o projektu|(?:detail|karta) projektu|registrační číslo|základní (?:údaje|informace|přehled))/iu

/** Whom only a page about a locality names; the site's own contacts have other offices. */
export const LOCAL_ROLE =
  /(?:lokální\p{L}{0,3} konzultant|metodi\p{L}{1,6} lokálních|konzultant\p{L}{0,3} inkluzivního|manažer\p{L}{0,3} (?:SPSZ|strategického))/iu

/** With what a side column begins that belongs to the site. */
export const SITE_PART =
  /^(?:aktuality|aktuálně|novinky|související|další (?:články|projekty|aktuality)|nejčtenější|mohlo by vás|kalendář|sdílet|rychlé odkazy|odkazy|ke stažení|štítky)/iu

/** Ids, and the longer of them classes, of the element that holds the document. */
export const MAIN_IDS = words('content main maincontent main-content obsah hlavni-obsah page-content article-content')
export const MAIN_CLASSES = words('maincontent main-content hlavni-obsah page-content article-content')

/** Elements whose class says nothing about the page: `tr class="header"` is how pandoc writes a title row. */
export const WHOLE_TAGS = words('html body main tr thead tbody tfoot')
