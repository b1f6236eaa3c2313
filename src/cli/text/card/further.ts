/** The part of a card about documents of kinds that have no section of their own: their fields as they are declared. */
import { kindNamed } from '../../../kinds/declared.ts'
import type { Field } from '../../../kinds/field.ts'
import type { CityCard } from '../../../query/schema/card.ts'
import { fieldWording, valueWording } from '../../../report/field-wording.ts'
import { edtfText } from '../edtf.ts'
import { kindLabel } from '../labels.ts'
import type { Page } from '../layout/page.ts'

export function furtherSections({ others = [] }: CityCard, page: Page): void {
  for (const { document, kind, title, content } of others) {
    page.heading(kindLabel(kind), document)
    page.item('  ', title, page.chalk.bold)
    for (const [key, field] of Object.entries(kindNamed(kind)?.fields ?? {})) {
      const label = fieldWording(`/content/${key}`, 'en')
      const value: unknown = content[key]
      const items: unknown[] = field.is === 'list' && Array.isArray(value) ? value : [value]
      for (const item of items)
        page.field(
          `${label.charAt(0).toUpperCase()}${label.slice(1)}`,
          textOf(field.is === 'list' ? field.of : field, key, item),
        )
    }
  }
}

/** A value in words; of a group all that it says. */
const textOf = (field: Field, key: string, value: unknown): string => {
  if (field.is === 'group') {
    const members = new Map<string, unknown>(Object.entries(value ?? {}))
    const texts = Object.entries(field.fields).map(([name, member]) => textOf(member, name, members.get(name)))
    return texts.filter((text) => text !== '').join(', ')
  }
  if (field.is === 'list')
    return Array.isArray(value) ? value.map((item) => textOf(field.of, key, item)).join('; ') : ''
  if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') return ''
  return field.is === 'edtf' ? edtfText(String(value)) : valueWording(key, String(value), 'en')
}
