/** What a sentence says of the body that it names: *(IČO: 12345678), se sídlem Lipová 12, Most*. */
import { readAddress } from '../../../../czech/code/address.ts'
import { readIco } from '../../../../czech/code/ico.ts'
import type { Passage } from '../../../../text/passage.ts'
import { Proven, type Draft } from '../../../draft.ts'
import type { ProjectRecord } from '../../kind.ts'

const NUMBERED = /(?<!\p{L})IČO?:?\s(?=\d)/u
const SEATED = /(?<!\p{L})sídlem:?\s(?:(?:v|ve|na)\s)?(?=[\p{Lu}\d])/u

/** The number and the seat that the sentence gives of the body it names. */
export const detailsIn = (
  sentence: Passage,
): Draft<Pick<NonNullable<ProjectRecord['beneficiary']>, 'ico' | 'address'>> => {
  const number = sentence.match(NUMBERED)
  const ico = number && readIco(sentence.slice(number.end, number.end + 12))
  const seated = sentence.match(SEATED)
  const { postal_code: code, ...parts } = (seated && readAddress(sentence.slice(seated.end).strip(/[.)]/))) ?? {}
  const address = { ...parts, ...(code && { postal_code: new Proven(code.value, code.passage) }) }
  return {
    ico: ico?.valid ? new Proven(ico.value, ico.passage) : undefined,
    address: Object.keys(address).length > 0 ? address : undefined,
  }
}
