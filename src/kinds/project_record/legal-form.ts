/** The legal forms that a comma parts from the name that they belong to: *Elim, o. p. s.* */
export const LEGAL_FORM = String.raw`(?:z\. ?s\.|z\. ?ú\.|o\. ?p\. ?s\.|s\. ?r\. ?o\.|a\. ?s\.|p\. ?o\.|příspěvková organizace|spolek|zapsan\p{L}{1,20} (?:spolek|ústav)|obecně prospěšná společnost)`
