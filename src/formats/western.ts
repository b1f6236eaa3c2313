/** The signs of Windows' Western code page (1252) in the place of control characters, which Node's decoder leaves as they are. */

/** From 128 on; five numbers mean nothing. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

export const withWesternSigns = (text: string): string =>
  text.replace(/[\u0080-\u009f]/g, (control) => SIGNS.charAt(control.charCodeAt(0) - 128))
