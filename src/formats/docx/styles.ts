/** Which paragraph styles of a Word document are headings, however they are called. */

interface Style {
  readonly name: string
  readonly parent: string | undefined
  /** From 0 on; 9 is running text. */
  readonly outline: number | undefined
}

/** Heading styles in Czech and English programs. */
const HEADING = /^(?:heading|nadpis) ?([1-6])$/i

/**
 * mammoth's rules for the styles that the document derives from headings, or gives an outline level (ECMA-376 17.3.1.20).
 * `xml` is the part word/styles.xml.
 */
export const headingStyles = (xml: string): string[] => {
  const styles = new Map<string, Style>()
  for (const part of xml.split(/<w:style\b/).slice(1)) {
    const style = part.slice(0, Math.max(0, part.indexOf('</w:style>')))
    const id = /\bw:styleId="([^"]{1,80})"/.exec(style.slice(0, style.indexOf('>')))?.[1]
    if (id === undefined) continue
    styles.set(id, {
      name: attribute(style, 'name') ?? '',
      parent: attribute(style, 'basedOn'),
      outline: attribute(style, 'outlineLvl') === undefined ? undefined : Number(attribute(style, 'outlineLvl')),
    })
  }
  return [...styles.keys()].flatMap((id) => {
    const level = levelOf(id, styles)
    return level === undefined || !/^[A-Za-z][\w-]*$/.test(id) ? [] : [`p.${id} => h${level}:fresh`]
  })
}

const attribute = (style: string, tag: string): string | undefined =>
  new RegExp(`<w:${tag} w:val="([^"]{0,80})"`).exec(style)?.[1]

const DEEPEST = 12

const levelOf = (id: string, styles: ReadonlyMap<string, Style>): number | undefined => {
  let style = styles.get(id)
  for (let depth = 0; style && depth < DEEPEST; depth++) {
    if (style.outline !== undefined) return style.outline < 6 ? style.outline + 1 : undefined
    const [, named] = HEADING.exec(style.name) ?? []
    if (named) return Number(named)
    style = style.parent === undefined ? undefined : styles.get(style.parent)
  }
  return undefined
}
