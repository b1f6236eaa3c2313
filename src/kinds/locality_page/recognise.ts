import { findMunicipalities } from '../../czech/municipality/municipality.ts'
import type { Block, Document } from '../../document/block.ts'
import { outline } from '../../document/outline.ts'
import { blockTexts } from '../../document/plain-text.ts'
import { hasAny } from '../../text/character.ts'
import type { Passage } from '../../text/passage.ts'
import { onceOf } from '../../mentions/once.ts'
import type { Context, Recognition } from '../kind.ts'
import { headings, speaksOfExclusion } from './readers/headings.ts'
import { cooperationSince } from './readers/since.ts'
import { withRowHeadings } from './readers/subheadings.ts'
import { isHeadedByLocality, isHeadedByTown, titleOf } from './readers/title.ts'
import type { SignWords } from './signs.ts'

const AGENCY =
  /agentur\p{L}{0,20}\spro\ssociální\szačleňování|(?<!\p{L})(?:ASZ|KPSVL?)(?!\p{L})|koordinovan\p{L}{1,20}\spřístup/iu
/** Roles that the agency's people have and nobody else. */
const LOCAL_ROLE =
  /(?<!\p{L})(?:lokální\p{L}*\skonzultant|konzultant\p{L}*\sinkluzivního|manažer\p{L}*\s(?:SPSZ|strategického)|metodi\p{L}+\slokálních|tematick\p{L}+\sexpert)/iu

/** With what other documents begin a line that name a town, the agency and the beginning of their cooperation as well. */
const OTHER_DOCUMENT =
  /^(?:usnesení(?!\p{L})|hlasování:|zápis\s|pozvánka(?!\p{L})|tisková\szpráva|smlouva\s|memorandum\so\s|voln[éá]\s(?:pracovní\s)?(?:míst|pozic)|(?:výroční|závěrečná|monitorovací)\szpráva|výzva\s)/iu
/** Offers of work call an office in both genders: *manažer/ka*, *konzultant(ka)*. */
const BOTH_GENDERS = /\p{Ll}(?:\/-?|\()(?:k[ayu]|ice|yně)\)?(?!\p{L})/u

/** The agency's page about itself, and news of it: its title names the agency and no town. */
const isOfAgency = (title: Passage | undefined, { municipalities }: Context): boolean =>
  title?.test(AGENCY) === true && findMunicipalities(title, municipalities).length === 0

/** How many texts into a document its title stands. */
const TOP = 3
/** Headings of an encyclopaedia's article about a town or of its own portrait. */
const PROFILE =
  /^(?:obyvatelstvo|doprava|historie(?:\s(?:měst|obc)\p{L}+)?|památky|pamětihodnosti|partnerská\směsta|reference|rodáci|školství|kultura|sport|geografie|přírodní\spoměry|externí\sodkazy|související\sčlánky)$/iu

const isProfile = (blocks: readonly Block[]): boolean =>
  blocks.filter((block) => block.type === 'heading' && block.text.test(PROFILE)).length > 1

/** A list of localities shows how the page of each begins: texts that break off. */
const isListing = (texts: readonly Passage[]): boolean =>
  texts.filter(({ text }) => text.endsWith('…') || text.endsWith('...')).length > 1

/** What each sign is worth. */
const WORTH = {
  town: 0.2,
  cooperation: 0.2,
  agency: 0.1,
  sections: 0.35,
  oneSection: 0.15,
  role: 0.2,
  teaser: 0.2,
  exclusion: 0.15,
}
/** Headings of the template; those that any page may have count for none. */
const OWN_SECTIONS: ReadonlySet<string | undefined> = new Set([
  'overview',
  'support_history',
  'strategic_documents',
  'measures',
])

/** A page that names none of these roles is certain only where it begins its text twice: its other signs make 0.85. */
export const mayBeCertain = (document: Document): boolean => namesLocalRole(document) || isTeased(document)

const namesLocalRole = onceOf(({ blocks }: Document) =>
  blocks.flatMap(blockTexts).some((text) => text.test(LOCAL_ROLE)),
)

/** The first paragraph is the beginning of the second: a teaser above the text. */
const isTeased = onceOf(({ blocks }: Document): boolean => {
  const paragraphs = blocks.filter(({ type }) => type === 'paragraph').map((block) => blockTexts(block))
  const texts = paragraphs.slice(0, TEASED).map(([first]) => first?.text ?? '')
  return texts.some(
    (text, i) =>
      text.length >= TEASER && texts.slice(i + 1, i + APART).some((one) => one.startsWith(text.slice(0, TEASER))),
  )
})
/** Between the two a line may stand that both begin with: *Spolupracující obce (Vrbice, Lipník)*. */
const APART = 3
const TEASER = 80
/** So many paragraphs into a page the text may begin. */
const TEASED = 8

export const recognise = (document: Document, context: Context): Recognition => {
  const { blocks } = document
  const texts = blocks.flatMap(blockTexts)
  const known = new Set(
    outline(withRowHeadings(blocks, headings), headings)
      .map(({ key }) => key)
      .filter((key) => OWN_SECTIONS.has(key)),
  )
  const has = (pattern: RegExp) => texts.some((text) => text.test(pattern))
  const [namesAgency, namesRole] = [has(AGENCY), namesLocalRole(document)]
  const isSince = cooperationSince(texts) !== undefined
  const isTeaser = isTeased(document)
  const title = titleOf(document, context)
  const isTown = isHeadedByTown(title, document, context) || (isTeaser && isHeadedByLocality(document))
  const hasTeaser = isTown && isTeaser
  const isOfExclusion =
    (hasTeaser || (known.size === 1 && namesRole)) && texts.some(({ text }) => speaksOfExclusion(text))
  const shown: readonly (readonly [keyof typeof WORTH, boolean, SignWords, SignWords | ''])[] = [
    ['town', isTown, 'headed by the name of a town', 'the name of a town as its heading'],
    [
      'cooperation',
      isSince,
      'says when the agency and the town began to work together',
      'since when the agency works with the town',
    ],
    ['agency', namesAgency, 'speaks of the Agency for Social Inclusion', 'the Agency for Social Inclusion'],
    [
      'sections',
      known.size > 1,
      'has {count} sections of such a page',
      'sections such as the overview, the type of support, strategic documents',
    ],
    ['oneSection', known.size === 1, 'has a section of such a page', ''],
    ['role', namesRole, 'names a local consultant', 'a local consultant'],
    ['teaser', hasTeaser, 'begins its text twice, as the template does', ''],
    ['exclusion', isOfExclusion, 'speaks of people who are excluded', ''],
  ]
  const present = shown.filter(([, holds]) => holds)
  const sum = present.reduce((total, [sign]) => total + WORTH[sign], 0)
  const isPortrait = isProfile(blocks)
  const isList = !isTown && isListing(texts)
  const isOther = has(OTHER_DOCUMENT) || isPortrait || isList
  const isTitledOther =
    isList ||
    texts
      .slice(0, TOP)
      .some((text) => text.test(OTHER_DOCUMENT) || (hasAny(text.text, '/(') && text.test(BOTH_GENDERS))) ||
    (namesAgency && isOfAgency(title, context))
  // An article about the agency names it, a town and a consultant too; minutes may go through a page's sections, and any
  // town has a "Historie".
  const isPage =
    (known.size > (isPortrait ? 1 : 0) && !isTitledOther) ||
    (!isOther && isTown && (namesRole || (isSince && namesAgency))) ||
    (!isOther && hasTeaser && isOfExclusion)
  const others: readonly SignWords[] = [
    'a page about a locality instead of a resolution, minutes, a contract, a press release, a list or a portrait of a town',
  ]
  return {
    score: Math.round(Math.min(isPage ? 1 : 0.4, sum) * 100) / 100,
    reasons: present.map(([, , reason]) => reason.replace('{count}', String(known.size))),
    missing: [
      ...(isOther ? others : []),
      ...shown.flatMap(([, holds, , missing]) => (holds || missing === '' ? [] : [missing])),
    ],
  }
}
