/** Where a page lies in its site, as it says above its title: *Úvod › Sociální oblast › Popis spolupráce*. */
import type { Passage } from '../text/passage.ts'

const PATH = /\s[>»›→]\s|^[>»›|]|\s\|\s[^|]{1,40}\s\|\s|\s\/\s[^/]{1,40}\s\/\s/u

export const isPath = (line: Passage): boolean => line.test(PATH)
