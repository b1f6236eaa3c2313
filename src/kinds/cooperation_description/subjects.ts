/** What can be asked of cooperation descriptions. */
import { byPlace, head, text } from '../subject.ts'
import type { Subject } from '../subject.ts'

/** The end of the period of a promise that recurs in which today lies. */
const periodEnd = `case frequency_per
    when 'week' then date(:today, 'weekday 0')
    when 'month' then date(:today, 'start of month', '+1 month', '-1 day')
    when 'quarter' then date(:today, 'start of year',
      (cast((strftime('%m', :today) + 2) / 3 as integer) * 3) || ' months', '-1 day')
    when 'half_year' then date(:today, 'start of year', iif(strftime('%m', :today) < '07', '6', '12') || ' months', '-1 day')
    when 'year' then date(:today, 'start of year', '+1 year', '-1 day')
    when 'period' then valid_until
  end`
/** When a promise is due next: by its date, else by its frequency while the cooperation is valid. */
const dueDay = `coalesce(last_day, iif(valid_until >= ${periodEnd}, ${periodEnd}, null))`

export const subjects: Readonly<Record<string, Subject>> = {
  milestones: {
    said: { en: ['milestone', 'milestones'], cs: ['závazek', 'závazky'] },
    rows: 'select * from current_milestone',
    columns: {
      ...head,
      ...text('activity', 'text', 'evaluation', 'status'),
      frequency_times: 'number',
      ...text('frequency_per', 'date', 'first_day', 'last_day', 'valid_until'),
    },
    shown: ['municipality', 'activity', 'text', 'status', 'evaluation'],
    hasOwnTown: false,
    hasDays: true,
    statuses: ['fulfilled', 'partially_fulfilled', 'not_fulfilled', 'described', 'not_assessed'],
    due: `status <> 'fulfilled' and ${dueDay} between :today and :due ->> 0`,
    overdue: `status in ('not_fulfilled', 'partially_fulfilled') and last_day < :today`,
    order: byPlace,
  },
}
