import { themesIn } from '../czech/theme.ts'
import { ThemeKey } from '../kinds/values.ts'
import { z } from 'zod'
import type { Passage } from '../passage.ts'

const WithThemes = z.object({ themes: z.array(z.object({ key: ThemeKey })) })

/** The themes that the document says it works on, in its own list where it has one, else in its words. */
export const themesOf = (content: unknown, passages: readonly Passage[]): z.infer<typeof ThemeKey>[] => {
  const listed = WithThemes.safeParse(content)
  const keys = listed.success ? listed.data.themes.map(({ key }) => key) : []
  return keys.length > 0 ? [...new Set(keys)] : themesIn(passages)
}
