/** The part of a card about documents of kinds that have no section of their own: their fields as they are declared. */
import { kindNamed } from '../../../kinds/declared.ts'
import type { Field } from '../../../kinds/field.ts'
import type { CityCard } from '../../../query/schema/card.ts'
import { fieldWording, valueWording } from '../../../report/field-wording.ts'
import { edtfText } from '../../../wording/edtf.ts'
import type { Language } from '../../../wording/language.ts'
import { kindLabel } from '../../../kinds/said.ts'
import type { Page } from '../layout/page.ts'

export function furtherSections({ others = [] }: CityCard, page: Page): void {
  for (const { document, kind, title, content } of others) {
    page.heading(kindLabel(kind, page.language), document)
    page.item('  ', title, page.chalk.bold)
    for (const [key, field] of Object.entries(kindNamed(kind)?.fields ?? {})) {
      const label = fieldWording(`/content/${key}`, page.language)
      const value: unknown = content[key]
      const items: unknown[] = field.is === 'list' && Array.isArray(value) ? value : [value]
      for (const item of items)
        page.field(
          `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
          textOf(field.is === 'list' ? field.of : field, key, item, page.language),
        )
    }
  }
}

/** A value in words; of a group all that it says. */
const textOf = (field: Field, key: string, value: unknown, language: Language): string => {
  if (field.is === 'group') {
    const members = new Map<string, unknown>(Object.entries(value ?? {}))
    const texts = Object.entries(field.fields).map(([name, member]) =>
      textOf(member, name, members.get(name), language),
    )
    return texts.filter((text) => text !== '').join(', ')
  }
  if (field.is === 'list')
    return Array.isArray(value) ? value.map((item) => textOf(field.of, key, item, language)).join('; ') : ''
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
  return field.is === 'edtf' || field.is === 'yearly'
    ? edtfText(String(value), language)
    : valueWording(key, String(value), language)
}
