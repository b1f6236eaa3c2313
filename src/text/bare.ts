/** Lower case, without accents: what people type on a keyboard that has none, and how sites name things. */
export const bare = (text: string): string => {
  let done = ''
  let from = 0
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    if (unit < FIRST_ACCENTED) continue
    if (unit > LAST_LATIN) return bareAny(text)
    done += text.slice(from, i) + (latin[unit] ??= bareAny(text.charAt(i)))
    from = i + 1
  }
  return (from === 0 ? text : done + text.slice(from)).toLowerCase()
}

/** Letters of Latin script are without their accents whatever stands beside them, and each is asked for again and again. */
const latin: (string | undefined)[] = []
const [FIRST_ACCENTED, LAST_LATIN] = [0xa0, 0x24f]

const bareAny = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}+/gu, '')
    .toLowerCase()
