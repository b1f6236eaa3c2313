/** A question that cannot be asked so: its message says what was wrong and what can be typed instead. */
export class QuestionError extends Error {
  override readonly name = 'QuestionError'
}
