/** The stem that the case forms of a Czech word share. */

/**
 * Endings that are cut off a folded word, longest first: case endings as in the light Czech stemmer of Dolamic and Savoy
 * (snowballstem.org/algorithms/czech), and the feminine of a profession ("konzultantka" as "konzultant").
 */
export const endings: readonly (readonly [ending: string, left: string])[] = [
  ...([
    ['ickami', 'ik'],
    ['icka', 'ik'],
    ['icky', 'ik'],
    ['icku', 'ik'],
    ['ickou', 'ik'],
  ] as const),
  ...([
    ['tka', 't'],
    ['tky', 't'],
    ['tku', 't'],
    ['tkou', 't'],
    ['rka', 'r'],
    ['rky', 'r'],
    ['rku', 'r'],
    ['rkou', 'r'],
  ] as const),
  ...(['ech', 'ich', 'ach', 'ych', 'ami', 'emi', 'imi', 'ymi', 'eho', 'emu', 'iho', 'imu', 'ovi'] as const).map(
    (e) => [e, ''] as const,
  ),
  ...(['em', 'am', 'um', 'im', 'ym', 'ou', 'mi', 'ho', 'mu'] as const).map((e) => [e, ''] as const),
  ...(['a', 'e', 'i', 'o', 'u', 'y'] as const).map((e) => [e, ''] as const),
]

const byLastLetter = new Map(
  [...new Set(endings.map(([ending]) => ending.at(-1) ?? ''))].map((last) => [
    last,
    endings.filter(([ending]) => ending.endsWith(last)),
  ]),
)

/** The stem of a folded word without accents; three letters stay at least. */
export const stem = (word: string): string => {
  if (/\d/.test(word)) return word.replace(/^0+(?=\d)/, '')
  for (const [ending, left] of byLastLetter.get(word.at(-1) ?? '') ?? []) {
    if (word.length - ending.length >= 3 && word.endsWith(ending))
      return word.slice(0, word.length - ending.length) + left
  }
  return word
}
