/** What a section is about by what stands in it, where its heading says nothing known. */
import { findDates } from '../../czech/date/date.ts'
import { readYears } from '../../czech/date/duration.ts'
import type { Block } from '../../document/block.ts'
import { blockTexts } from '../../document/plain-text.ts'
import { decisionsOf } from './readers/decisions.ts'
import { listedThemes } from './readers/focus.ts'
import { announcedSector } from './readers/sectors.ts'
import { labelledActivities } from './table/labelled-activities.ts'
import { isActivityList } from './table/listed-activities.ts'
import { isActivityTable } from './table/table.ts'
import type { SectionKey } from './words.ts'

/** One theme, decision or labelled sector may stand in any section. */
const SEVERAL = 2

export const keyByContent = (blocks: readonly Block[]): SectionKey | undefined => {
  if (blocks.some((block) => isActivityTable(block) || isActivityList(block)) || labelledActivities(blocks))
    return 'activities'
  const texts = blocks.flatMap((block) => (block.type === 'paragraph' ? block.lines : blockTexts(block)))
  if (texts.filter((text) => announcedSector(text.slice(0, text.match(LABEL_END)?.start ?? 0))).length >= SEVERAL)
    return 'partnership'
  if (listedThemes(blocks).length >= SEVERAL) return 'focus'
  if (decisionsOf(blocks).length > 0) return 'partnership_opinion'
  const [first] = texts
  return first?.test(HOW_LONG) && (readYears(first) || findDates(first).length > 0) ? 'validity' : undefined
}

const LABEL_END = /:\s/u
const HOW_LONG = /(?<!\p{L})(?:plat(?:í|ný|ná|né|nost\p{L}*)|uzav(?:řen|írá)\p{L}*\sna)(?!\p{L})/iu
