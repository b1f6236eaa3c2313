/** What can be wrong with what was typed and Commander finds out. Why a command refuses a value stands in refusals.ts. */
import type { Language } from '../../../wording/language.ts'

const english = {
  unknownCommand: (name: string) => `unknown command '${name}'`,
  unknownOption: (flag: string) => `unknown option '${flag}'`,
  didYouMean: (near: readonly string[]) =>
    near.length > 1 ? `(Did you mean one of ${near.join(', ')}?)` : `(Did you mean ${near.join('')}?)`,
  missingArgument: (name: string) => `missing required argument '${name}'`,
  missingOption: (flags: string) => `required option '${flags}' not specified`,
  missingValue: (flags: string) => `option '${flags}' argument missing`,
  tooMany: (command: string, expected: number, given: number) =>
    `too many arguments for '${command}'. Expected ${expected} argument${expected === 1 ? '' : 's'} but got ${given}.`,
  refusedValue: (flags: string, value: string, reason: string) =>
    `option '${flags}' argument '${value}' is invalid. ${reason}`,
  refusedVariable: (flags: string, value: string, variable: string, reason: string) =>
    `option '${flags}' value '${value}' from env '${variable}' is invalid. ${reason}`,
  refusedArgument: (name: string, value: string, reason: string) =>
    `command-argument value '${value}' is invalid for argument '${name}'. ${reason}`,
  choices: (choices: readonly string[]) => `Allowed choices are ${choices.join(', ')}.`,
}

export const usageErrors: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    unknownCommand: (name) => `neznámý příkaz „${name}“`,
    unknownOption: (flag) => `neznámá volba „${flag}“`,
    didYouMean: (near) => `(Měli jste na mysli ${near.join(', ')}?)`,
    missingArgument: (name) => `chybí povinný argument „${name}“`,
    missingOption: (flags) => `chybí povinná volba „${flags}“`,
    missingValue: (flags) => `u volby „${flags}“ chybí hodnota`,
    tooMany: (command, expected, given) =>
      `příliš mnoho argumentů příkazu „${command}“: očekává se nejvýše ${expected}, zadáno ${given}.`,
    refusedValue: (flags, value, reason) => `u volby „${flags}“ nelze použít hodnotu „${value}“. ${reason}`,
    refusedVariable: (flags, value, variable, reason) =>
      `u volby „${flags}“ nelze použít hodnotu „${value}“ z proměnné „${variable}“. ${reason}`,
    refusedArgument: (name, value, reason) => `hodnotu „${value}“ nelze použít pro argument „${name}“. ${reason}`,
    choices: (choices) => `Možnosti jsou ${choices.join(', ')}.`,
  },
}
