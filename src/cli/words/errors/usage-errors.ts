/** What can be wrong with what was typed, in Czech: sentences that Commander makes in English. Those of the commands stand in refusals.ts. */
import { inCzech, type Templates } from '../../../wording/template.ts'

/** Why a value is none of the choices; what else is wrong with one a command says itself, in the language. */
const choices = { 'Allowed choices are {choices}.': 'Možnosti jsou {choices}.' }

const reason = (text = ''): string => inCzech(text, choices) ?? text

export const usageErrors: Templates = {
  '{error}\n(Did you mean one of {near}?)': ({ error = '', near = '' }) =>
    `${inside(error)}\n(Měli jste na mysli ${near}?)`,
  '{error}\n(Did you mean {near}?)': ({ error = '', near = '' }) => `${inside(error)}\n(Měli jste na mysli ${near}?)`,
  "unknown command '{name}'": 'neznámý příkaz „{name}“',
  "unknown option '{name}'": 'neznámá volba „{name}“',
  "missing required argument '{name}'": 'chybí povinný argument „{name}“',
  "option '{flags}' argument missing": 'u volby „{flags}“ chybí hodnota',
  "required option '{flags}' not specified": 'chybí povinná volba „{flags}“',
  "option '{flags}' argument '{value}' is invalid. {reason}": (slots) =>
    `u volby „${slots['flags'] ?? ''}“ nelze použít hodnotu „${slots['value'] ?? ''}“. ${reason(slots['reason'])}`,
  "option '{flags}' value '{value}' from env '{name}' is invalid. {reason}": (slots) =>
    `u volby „${slots['flags'] ?? ''}“ nelze použít hodnotu „${slots['value'] ?? ''}“ z proměnné „${slots['name'] ?? ''}“. ${reason(slots['reason'])}`,
  "command-argument value '{value}' is invalid for argument '{name}'. {reason}": (slots) =>
    `hodnotu „${slots['value'] ?? ''}“ nelze použít pro argument „${slots['name'] ?? ''}“. ${reason(slots['reason'])}`,
  "too many arguments for '{command}'. Expected {expected} argument{s} but got {given}.":
    'příliš mnoho argumentů příkazu „{command}“: očekává se nejvýše {expected}, zadáno {given}.',
}

const inside = (error: string): string => inCzech(error, usageErrors) ?? error
