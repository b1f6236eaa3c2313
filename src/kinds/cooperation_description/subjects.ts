/** What can be asked of cooperation descriptions. */
import { byPlace, head, text } from '../subject.ts'
import type { Subject } from '../subject.ts'

/** A date of its own says when; days of every year recur. */
const ownDay = 'iif(frequency_date is null, last_day, null)'
const ofPeriod = (end: string): string => `iif(frequency_per = 'period', valid_until, ${end})`

const nextDay = ofPeriod('next_end(frequency_per, frequency_date, :today)')
/** When a promise is due next: by its date, else by its frequency while the cooperation is valid. */
const dueDay = `coalesce(${ownDay}, iif(valid_until >= ${nextDay}, ${nextDay}, null))`

/** What was fulfilled is due again where it recurs and the year of the verdict is over. */
const isKept = `status = 'fulfilled'
      and (${ownDay} is not null or frequency_per = 'period' or due_day <= coalesce(evaluation_year || '-12-31', '9999-12-31'))`

/** Up to when the verdict speaks, and promises bind. */
const judgedUntil = `min(coalesce(valid_until, '9999-12-31'), coalesce(evaluation_year || '-12-31', date(:today, '-1 day')))`
/** When a promise was due that was not kept: by its date, else at the end of the last period that was evaluated. */
const overdueDay = `coalesce(${ownDay}, ${ofPeriod(`last_end(frequency_per, frequency_date, ${judgedUntil})`)})`

export const subjects: Readonly<Record<string, Subject>> = {
  milestones: {
    said: { en: ['milestone', 'milestones'], cs: ['závazek', 'závazky'] },
    rows: 'select * from current_milestone',
    columns: {
      ...head,
      ...text('activity', 'text', 'evaluation', 'status'),
      frequency_times: 'number',
      ...text('frequency_per', 'frequency_date', 'date', 'first_day', 'last_day', 'valid_until'),
    },
    shown: ['municipality', 'activity', 'text', 'status', 'evaluation'],
    hasOwnTown: false,
    hasDays: true,
    statuses: ['fulfilled', 'partially_fulfilled', 'not_fulfilled', 'described', 'not_assessed'],
    deadlines: {
      due: { day: dueDay, rows: `not (${isKept}) and due_day between :today and :due ->> 0` },
      overdue: { day: overdueDay, rows: `status in ('not_fulfilled', 'partially_fulfilled') and due_day < :today` },
    },
    order: byPlace,
  },
}
