/** How the name of an organisation looks: a legal form at its end, or what sort of body it is at its beginning. */
import type { Passage } from '../../text/passage.ts'

/** The legal forms that a comma parts from the name that they belong to: *Elim, o. p. s.* */
export const LEGAL_FORM = String.raw`(?:z\. ?s\. ?p\. ?o\.|z\. ?s\.|z\. ?ú\.|o\. ?p\. ?s\.|s\. ?r\. ?o\.|s\. ?p\.|v\. ?v\. ?i\.|a\. ?s\.|p\. ?o\.|příspěvková organizace|spolek|zapsan\p{L}{1,20} (?:spolek|ústav)|obecně prospěšná společnost)`

const ENDS = new RegExp(`(?:^|[\\s,])${LEGAL_FORM}(?![\\p{L}])`, 'iu')
const BEGINS =
  /^["„]?(?:\p{L}{3,}(?:ní|ský|ská|ské|cký|cká|cké|á|ý|é)\s){0,2}(?:město|městys|obec|kraj|část|úřad|magistrát|ministerstvo|svazek|mikroregion|charita|diakonie|škola|škol\p{L}+|gymnázium|univerzita|nemocnice|spolek|sdružení|nadace|centrum|ústav|agentura|společnost|farnost|skupina|MAS|ZŠ|MŠ|SŠ|DDM|Úřad práce|policie|republika|armáda)(?!\p{L})/iu
const LONGEST = 200

/** Whether the words can be the name of an organisation, with what may stand after it. */
export const looksLikeOrganisation = (p: Passage): boolean => p.length <= LONGEST && (p.test(ENDS) || p.test(BEGINS))
