/** The work of removing people grows with the page, not with its square: counted in characters looked at, not in seconds. */
import { describe, expect, it } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { forgetPerson } from '../../src/record/privacy/forget.ts'
import { personKeys, personOf } from '../../src/record/privacy/person.ts'
import { withoutPersonalData } from '../../src/record/privacy/personal-data.ts'
import type { DocumentJson } from '../../src/record/schema.ts'

const context = { municipalities: loadGazetteer() }
const letters = 'aábcčdďeéěfghiíjklmnňoópqrřsštťuúůvwxyýzž'

/** A town's page with so many contacts, each of another surname. */
const pageOf = (contacts: number): string => {
  const blocks = Array.from({ length: contacts }, (_, i) => {
    const surname = `Nov${letters.charAt(i % 41)}${letters.charAt(Math.floor(i / 41) % 41)}${letters.charAt(Math.floor(i / 1681))}ová`
    return `Jana ${surname}\nLokální konzultantka\nTel: ${705_000_000 + i}, e-mail: osoba${i}@asz.cz`
  })
  const head = 'Kadaň\n\nAgentura pro sociální začleňování s městem Kadaň spolupracuje od roku 2019.'
  return `${head}\n\nZákladní přehled spolupráce s ASZ :\n\nNic.\n\nOsobnosti lokality\n\n${blocks.join('\n\n')}\n`
}

/** How many characters and items the built-in searches go through; spies would keep each of millions of calls. */
function workOf(run: () => void): number {
  let work = 0
  // Both are called with the `this` that they are asked on.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [exec, includes] = [RegExp.prototype.exec, String.prototype.includes]
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const from = this.global || this.sticky ? this.lastIndex : 0
    const found = exec.call(this, text)
    work += 1 + (this.sticky ? 0 : (found ? found.index + found[0].length : text.length) - from)
    return found
  }
  String.prototype.includes = function (this: string, part: string) {
    work += this.length
    return includes.call(this, part)
  }
  try {
    run()
  } finally {
    RegExp.prototype.exec = exec
    String.prototype.includes = includes
  }
  return work
}

const read = async (contacts: number): Promise<{ document: DocumentJson; text: string }> => {
  const { document, text } = await extract(Buffer.from(pageOf(contacts)), 'stranka.txt', context)
  return { document, text }
}

const SIZES = [250, 500, 1_000]

describe.each([
  ['without personal data', (document: DocumentJson, text: string) => void withoutPersonalData(document, text)],
  [
    'forgetting one of them',
    (document: DocumentJson, text: string) => {
      const keys = personKeys('Jana Novaaaová')
      if (keys === undefined) throw new Error('a name')
      forgetPerson(document, text, personOf(keys))
    },
  ],
])('a page of contacts %s', (_, remove) => {
  it('takes at most 2.3 times the work for twice the contacts', { timeout: 300_000 }, async () => {
    const works: number[] = []
    for (const size of SIZES) {
      const { document, text } = await read(size)
      works.push(
        workOf(() => {
          remove(document, text)
        }),
      )
    }
    const ratios = works.slice(1).map((work, i) => work / (works[i] ?? 1))
    expect(Math.min(...works)).toBeGreaterThan(100_000)
    expect(Math.max(...ratios)).toBeLessThan(2.3)
  })
})
