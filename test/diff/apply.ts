import { isList, isObject } from '../../src/diff/json.ts'
import type { Json } from '../../src/diff/json.ts'
import type { PatchOperation } from '../../src/diff/patch.ts'

/** RFC 6902 for add, remove and replace. */
export const applied = (value: Json, patch: readonly PatchOperation[]): Json => patch.reduce(applyOne, value)

const applyOne = (value: Json, operation: PatchOperation): Json => {
  const path = operation.path
    .split('/')
    .slice(1)
    .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~'))
  return at(value, path, operation)
}

const at = (value: Json, [key, ...rest]: readonly string[], operation: PatchOperation): Json => {
  if (key === undefined) {
    if (operation.op === 'replace') return operation.value
    throw new Error(`cannot ${operation.op} the whole`)
  }
  if (isList(value)) {
    const index = Number(key)
    if (index > value.length || (index === value.length && operation.op !== 'add')) throw new Error(`no item ${key}`)
    if (rest.length > 0) return value.map((item, i) => (i === index ? at(item, rest, operation) : item))
    return operation.op === 'remove'
      ? value.toSpliced(index, 1)
      : value.toSpliced(index, operation.op === 'add' ? 0 : 1, operation.value)
  }
  if (!isObject(value)) throw new Error(`nothing under ${key}`)
  const inner = Object.hasOwn(value, key) ? value[key] : undefined
  const others = Object.fromEntries(Object.entries(value).filter(([name]) => name !== key))
  if (rest.length > 0 && inner !== undefined) return { ...value, [key]: at(inner, rest, operation) }
  if ((inner === undefined) !== (operation.op === 'add')) throw new Error(`member ${key} for ${operation.op}`)
  return operation.op === 'remove' ? others : { ...value, [key]: operation.value }
}
