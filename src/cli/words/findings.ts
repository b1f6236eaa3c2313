/** What is found in documents, told in a language: the English sentence that documents and databases hold, or its Czech. */
import { edtfText } from '../../wording/edtf.ts'
import type { Language } from '../../wording/language.ts'
import { inCzech, type Templates } from '../../wording/template.ts'
import { findingTemplates } from '../../record/findings/templates.ts'

/** Days as people write them. */
const withDays = (sentence: string | undefined): string | undefined =>
  sentence?.replaceAll(/(?<=dne |datum )\d{4}-\d\d-\d\d(?![\d-])/g, (day) => edtfText(day, 'cs'))

/** The sentence of a finding in a language; what no pattern knows, as another version of asz made it, stays English. */
export const findingMessage = ({ code, message }: { code: string; message: string }, language: Language): string =>
  (language === 'cs' ? withDays(inCzech(message, byCode[code] ?? {})) : undefined) ?? message

/** A sentence in a language where its code is not at hand. */
export const anyFindingMessage = (message: string, language: Language): string =>
  (language === 'cs' ? withDays(inCzech(message, everyTemplate)) : undefined) ?? message

const everyTemplate = Object.values(findingTemplates).reduce<Templates>((all, some) => ({ ...all, ...some }), {})

const byCode: Readonly<Record<string, Templates>> = findingTemplates
