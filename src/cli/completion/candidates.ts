/** What may be typed next, from the same definitions as the help: commands, options, their values. */
import type { Command, Option } from 'commander'
import { filters } from '../../query/ask/filters.ts'
import { subjectNames } from '../../query/ask/subjects.ts'

export interface Candidate {
  readonly word: string
  readonly what: string
}

/** The values of an option of `asz query` that stand in no definition: towns, regions … */
export type ValuesOf = (option: string, subject: string | undefined) => readonly string[]

/**
 * @param before the words behind `asz` before the one that is being typed
 * @param typed the beginning of that one
 */
export function candidatesFor(
  program: Command,
  { before, typed }: { before: readonly string[]; typed: string },
  valuesOf: ValuesOf,
): Candidate[] {
  const command = program.commands.find((one) => one.name() === before.find((word) => !word.startsWith('-')))
  const own = command?.options ?? []
  const options = [...own, ...program.options]
  const last = options.find((option) => option.long === before.at(-1) && (option.required || option.optional))
  const subject = command?.name() === 'query' ? subjectNames().find((name) => before.includes(name)) : undefined
  const all = last
    ? plain(last.argChoices ?? valuesOf(last.attributeName(), subject))
    : typed.startsWith('-')
      ? options.filter((option) => isOf(option, subject)).map(asCandidate)
      : command
        ? plain(wordsOf(command, before, valuesOf))
        : program.commands.map((one) => ({ word: one.name(), what: one.description() }))
  return all.filter(({ word }) => startsAlike(word, typed))
}

const plain = (words: readonly string[]): Candidate[] => words.map((word) => ({ word, what: '' }))

const asCandidate = ({ long, description }: Option): Candidate => ({ word: long ?? '', what: description })

/** Whether a filter makes sense for the subject that was named; other options always do. */
const isOf = (option: Option, subject: string | undefined): boolean => {
  const filter = filters.find(({ name }) => `--${name}` === option.long)
  return filter === undefined || subject === undefined || filter.on().includes(subject)
}

function wordsOf(command: Command, before: readonly string[], valuesOf: ValuesOf): readonly string[] {
  if (command.name() !== 'query') return command.registeredArguments[0]?.argChoices ?? []
  const isSubjectNamed = before.some((word) => subjectNames().includes(word))
  return [...(isSubjectNamed ? [] : subjectNames()), ...valuesOf('city', undefined)]
}

/** Also where no accents or capitals are typed, and from a later word on: `vyso` for *Kraj Vysočina*. */
const startsAlike = (word: string, typed: string): boolean => ` ${bareOf(word)}`.includes(` ${bareOf(typed)}`)

const bareOf = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
