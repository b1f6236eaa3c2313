import type { Document } from '../../document/block.ts'
import { textsOf } from '../../document/plain-text.ts'
import { tokensOf } from '../../language/fold.ts'
import { lexiconOf } from '../../language/lexicon/lexicon.ts'
import { inclusionWords, outcomeWords } from '../../language/lexicon/localities/results.ts'
import { phrasesOf } from '../../language/phrases.ts'
import { isOfAct } from '../../language/word-form.ts'
import type { Passage } from '../../text/passage.ts'
import type { Context, Recognition } from '../kind.ts'
import { entriesOf } from './entries.ts'
import { planStateOf } from './inclusion-plan.ts'
import { readLocalities } from './localities.ts'
import type { SignWords } from './signs.ts'
import { isOfTowns, isTitle, periodOf, titleOf } from './title.ts'

/** How results begin: a noun of what was done ("zřízení", "vznik"), or a participle ("zavedené služby"). */
const isResult = ({ text }: Passage): boolean => {
  const [first] = tokensOf(text, 1)
  return first !== undefined && (isOfAct(first.text) || begins.find(first.text) !== undefined)
}
const begins = lexiconOf(outcomeWords)

const inclusionIn = phrasesOf(inclusionWords)

/** What each sign is worth; a list without towns that have results is none. */
const WORTH = { title: 0.4, localities: 0.2, results: 0.1, plan: 0.2, inclusion: 0.1, period: 0.05 }

/** A list whose title does not say so is not certain: its other signs make 0.65. */
export const mayBeCertain = (document: Document): boolean => {
  const title = titleOf(document)
  return title !== undefined && isTitle(title)
}

export const recognise = (document: Document, context: Context): Recognition => {
  const title = titleOf(document)
  const isTitled = title !== undefined && isTitle(title)
  const { localities } = readLocalities(entriesOf(document.blocks), context, isTitled)
  // A union of towns has none of its own.
  const known = localities.filter(({ towns }) => towns.length === 0 || towns.some((town) => town.known))
  // A page about one town may have results too, but not as its title.
  const isFirst = title !== undefined && textsOf(document)[0]?.start === title.start && isTitle(title)
  const hasTowns = known.length > 1 || (isFirst && localities.some(({ outcomes }) => outcomes.length > 1))
  const outcomes = localities.flatMap((locality) => locality.outcomes)
  const results = outcomes.filter(isResult)
  const hasPlan =
    outcomes.some((outcome) => planStateOf(outcome)) ||
    localities.some(({ plans }) => plans.some((plan) => planStateOf(plan, true)))
  const isAboutInclusion = outcomes.filter(({ text }) => inclusionIn(text).length > 0).length > 1
  const signs: readonly (readonly [keyof typeof WORTH, boolean, SignWords, SignWords])[] = [
    [
      'title',
      title !== undefined && (isTitled || ((hasPlan || isAboutInclusion) && isOfTowns(title))),
      'the title announces results of the cooperation',
      'a title that announces results of the cooperation',
    ],
    ['localities', hasTowns, 'lists results under {count} towns', 'towns with lists of results'],
    [
      'results',
      results.length * 3 >= outcomes.length && results.length > 1,
      'items begin like results',
      'items that begin like results',
    ],
    ['plan', hasPlan, 'says that a plan of social inclusion exists', 'a plan of social inclusion among the results'],
    ['inclusion', isAboutInclusion, 'the results are about social inclusion', 'results about social inclusion'],
    [
      'period',
      title !== undefined && periodOf(title, textsOf(document).slice(0, 3)) !== undefined,
      'names a period',
      'a period',
    ],
  ]
  const present = signs.filter(([, holds]) => holds)
  const sum = present.reduce((total, [sign]) => total + WORTH[sign], 0)
  return {
    score: hasTowns ? Math.min(1, Math.round(sum * 100) / 100) : Math.min(0.3, sum),
    reasons: present.map(([, , reason]) => reason.replace('{count}', String(known.length))),
    missing: signs.filter(([, holds]) => !holds).map(([, , , missing]) => missing),
  }
}
