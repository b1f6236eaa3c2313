import type { Passage } from '../../text/passage.ts'
import { findOnce } from '../../mentions/once.ts'
import { hasAny } from '../../text/character.ts'
import type { Reading } from '../reading.ts'

/** How pages write the sign: plain, parted by blanks, or in words against harvesters: *(at)*, *[zavináč]*, *zavináč*, *AT*. */
const AT = String.raw`(?:\s?(?:@|[([{]\s?(?:at?|zavináč|zavinac|@)\s?[)\]}])\s?|\s(?:zavináč|zavinac|at)\s)`
const DOT = String.raw`(?:\.|\s?[([{]\s?(?:dot|tečka|tecka|\.)\s?[)\]}]\s?|\s(?:tečka|tecka)\s)`
const LABEL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,62})`
/** A blank that a line break left beside the last dot is bridged only before an ending that is surely one. */
const BROKEN_END = String.raw`\s?\.\s?(?:cz|eu|com|org|net|sk|info)(?![\p{L}\p{N}])`
const EMAIL = new RegExp(
  String.raw`(?<![\p{L}\p{N}._%+-])(?<local>[\p{L}\p{N}_%+-]{1,64}(?:${DOT}[\p{L}\p{N}_%+-]{1,64}){0,5})` +
    `${AT}(?<host>${LABEL}(?:(?:${DOT}${LABEL}){1,5}|${BROKEN_END}))`,
  'giu',
)

const SIGN = /@|[([{]\s?at?\s?[)\]}]|zavin[aá][čc]|\sat\s/iu
/** Asked of every passage, of which few hold the sign that the pattern would look for word by word. */
const mayHoldSign = (text: string): boolean => {
  const small = text.toLowerCase()
  return (hasAny(text, '@([{') || small.includes('zavin') || small.includes(' at ')) && SIGN.test(text)
}

/** Every e-mail address, obfuscations undone: `jmeno(at)mesto.cz`, `jmeno [zavináč] mesto.cz`, `jmeno @mesto.cz`. */
export const findEmails: (p: Passage) => Reading<string>[] = findOnce(
  (p) =>
    [...p.matchAll(EMAIL)].flatMap(({ whole, named }) => {
      const [local, host] = [plain(named['local']), plain(named['host'])]
      if (!/\.\p{L}{2,}$/u.test(host)) return []
      // *Visit us at asz.cz* is English; *jana.nova AT mesto.cz* is an address.
      if (/\sat\s/u.test(whole.text) && !local.includes('.')) return []
      return [{ value: `${local}@${host}`, passage: whole }]
    }),
  mayHoldSign,
)

const DOTS = new RegExp(DOT, 'giu')
const plain = (part: Passage | undefined): string => (part?.text ?? '').replace(DOTS, '.').replaceAll(' ', '')
