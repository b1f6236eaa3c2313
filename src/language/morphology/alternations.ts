/** Stems of one word that differ from form to form, in small letters without accents. */

/** Words whose forms have stems of their own. */
const IRREGULAR = [
  ['dit', 'det'],
  ['dum', 'dom'],
  ['clovek', 'lid'],
] as const

/** The other stems that forms of a word have: *služb-a* and *služeb*, *obec* and *obc-e*, *pracovník* and *pracovníc-i*. */
export const alternations = (stem: string): string[] => [
  ...IRREGULAR.flatMap(([one, other]) => (stem === one ? [other] : stem === other ? [one] : [])),
  ...(WITH_VOWEL.test(stem) ? [stem.slice(0, -2) + stem.slice(-1)] : []),
  ...(WITHOUT_VOWEL.test(stem) ? [`${stem.slice(0, -1)}e${stem.slice(-1)}`] : []),
]
/** An *e* stands between the last consonants where nothing follows them. */
const WITH_VOWEL = /[^aeiouy]e[^aeiouy]$/
const WITHOUT_VOWEL = /[^aeiouy]{2}$/

/** Of a stem in *-ik* the forms in which it is soft; the same stem is that of a woman's office (*pracovnice*), whose other forms it has not. */
export const softForms = (stem: string): string[] =>
  stem.endsWith('ik') ? [`${stem.slice(0, -1)}ci`, `${stem.slice(0, -1)}cich`] : []
