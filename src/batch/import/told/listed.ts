/** How many entries each list of a summary has at most, so that memory stays flat; the counts are of all. */
export const LISTED = 1000
