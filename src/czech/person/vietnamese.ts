/** Vietnamese names, whose surname stands first or last and which have one word more: *Nguyen Thi Hoa*, *Hoa Tran Van*. */
import type { Passage } from '../../text/passage.ts'
import { WORD_END, WORD_START } from '../reading.ts'
import { NAME } from './before-names.ts'
import { maybeFirstName } from './first-names.ts'

const loud = (words: string): string =>
  words
    .split(' ')
    .flatMap((word) => [word, word.toUpperCase()])
    .join('|')

/** The most frequent surnames that are no other words. */
const SURNAMES = loud(
  'Nguyen Nguyễn Tran Trần Pham Phạm Hoang Hoàng Huynh Huỳnh Bui Bùi Dang Đặng Duong Dương Phan Trinh Trịnh',
)
/** What stands between surname and name; of the surnames that look like other words only these tell. */
const MIDDLE = loud('Thi Thị Van Văn')
const OTHERS = loud(
  'Le Lê Vu Vũ Vo Võ Do Đỗ Ho Hồ Ngo Ngô Ly Lý Dinh Đinh Mai Dao Đào Luong Lương Cao Lam Lâm Ha Hà Dam Ta',
)
const ENDING = '(?:ová|ové|ovou|a|ovi|em|u|OVÁ|OVÉ|OVOU)?'

const SURNAME_FIRST = new RegExp(
  String.raw`${WORD_START}(?:(?:${SURNAMES})${ENDING}|(?:${OTHERS})${ENDING}(?=[ \u00a0](?:${MIDDLE})[ \u00a0]))(?:[ \u00a0]${NAME}){1,3}${WORD_END}`,
  'u',
)
const SURNAME_LAST = new RegExp(
  String.raw`${WORD_START}(?<given>${NAME})[ \u00a0](?:(?:${MIDDLE})[ \u00a0])?(?:${SURNAMES})${ENDING}(?:[ \u00a0](?:${MIDDLE}))?${WORD_END}`,
  'u',
)

export function* vietnameseNames(p: Passage): Generator<Passage> {
  for (const { whole } of p.matchAll(SURNAME_FIRST)) yield whole
  for (const { whole, named } of p.matchAll(SURNAME_LAST)) if (maybeFirstName(named['given']?.text ?? '')) yield whole
}
