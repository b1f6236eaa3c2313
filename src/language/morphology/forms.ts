/** Words in all their forms as data, each with what it stands for. */
import { atStart } from '../../text/beginning.ts'

/** Values, each with an expression for the words that say it. */
export type Forms<Value> = readonly (readonly [value: Value, forms: string])[]

/** Gives the value that words say, in any of their forms and regardless of case. */
export const lookUpIn = <Value>(forms: Forms<Value>, endings = ''): ((words: string) => Value | undefined) => {
  const patterns = forms.map(([value, form]) => ({ value, form: atStart(new RegExp(`^(?:${form})${endings}$`, 'iu')) }))
  return (words) => patterns.find(({ form }) => form.test(words))?.value
}
