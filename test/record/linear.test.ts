/** Work on a document grows with it, not with its square: counted in characters looked at, not in seconds. */
import { describe, expect, it, vi } from 'vitest'
import { loadGazetteer } from '../../src/czech/municipality/file.ts'
import { extract } from '../../src/pipeline.ts'
import { Passage } from '../../src/text/passage.ts'
import { forgetPerson } from '../../src/record/privacy/forget.ts'
import { personKeys, personOf } from '../../src/record/privacy/person.ts'
import { withoutPersonalData } from '../../src/record/privacy/personal-data.ts'
import { settle } from '../../src/record/revise/settle.ts'
import type { DocumentJson } from '../../src/record/schema.ts'
import { read as readTable, type Row } from './pair.ts'

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
async function workOf(run: () => void | Promise<void>): Promise<number> {
  let work = 0
  // They are called with the `this` that they are asked on.
  // eslint-disable-next-line @typescript-eslint/unbound-method
  const [exec, includes, startsWith] = [RegExp.prototype.exec, String.prototype.includes, String.prototype.startsWith]
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
  String.prototype.startsWith = function (this: string, part: string) {
    work += part.length
    return startsWith.call(this, part)
  }
  try {
    await run()
  } finally {
    RegExp.prototype.exec = exec
    String.prototype.includes = includes
    String.prototype.startsWith = startsWith
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
        await workOf(() => {
          remove(document, text)
        }),
      )
    }
    const ratios = works.slice(1).map((work, i) => work / (works[i] ?? 1))
    expect(Math.min(...works)).toBeGreaterThan(100_000)
    expect(Math.max(...ratios)).toBeLessThan(2.3)
  })
})

describe('a description of many activities', () => {
  const promise = (i: number): Row => [`Činnost ${i} skupiny`, `Konzultace číslo ${i} na úřadě`]
  const evaluated = (i: number): Row => [`Činnost ${i} skupiny`, `${promise(i)[1]} Bez poptávky ze strany města`]
  const guesses = ({ diagnostics }: DocumentJson) =>
    diagnostics.filter(({ code }) => code === 'evaluation_boundary_guessed').length

  it('takes at most 2.3 times the work to settle for twice of them', async () => {
    const works: number[] = []
    for (const size of [50, 100, 200]) {
      const places = Array.from({ length: size }, (_, i) => i)
      const before = await readTable(places.map(promise), { approved: '22. 6. 2022' })
      const after = await readTable(places.map(evaluated), { year: 2023, approved: '13. 3. 2024' })
      expect(guesses(after.document)).toBe(size)
      works.push(
        await workOf(() => {
          expect(guesses(settle(after.document, after.text, before.document))).toBe(0)
        }),
      )
    }
    expect(Math.max(...works.slice(1).map((work, i) => work / (works[i] ?? 1)))).toBeLessThan(2.3)
  })
})

const twice = (works: readonly number[]) => Math.max(...works.slice(1).map((work, i) => work / (works[i] ?? 1)))

describe.each([
  ['labels', 'Příjemce: '],
  ['names in quotation marks', '„projekt „'],
  ['labels of numbers', 'Registrační číslo: '],
  ['names that are announced', 'projekt s názvem '],
  ['labels without values', 'Cílové skupiny: Termín: '],
  ['offices', 'manažerka projektu '],
])('a line of many %s', (_, part) => {
  it('takes at most 2.3 times the work to read for twice of them', async () => {
    const works: number[] = []
    for (const times of [1_000, 2_000, 4_000]) {
      const bytes = Buffer.from(`Zpráva\n\n${part.repeat(times)}`)
      works.push(
        await workOf(async () => {
          await extract(bytes, 'a.txt', context)
        }),
      )
    }
    expect(twice(works)).toBeLessThan(2.3)
  })
})

describe.each([
  ['spaced names', 'N o v á k o v á a '],
  ['spaced letters', 'N o '],
  ['divided names', 'Jana No-\nváková a '],
  ['surnames before offices', 'Nováková (starostka, '],
  ['surnames of which none ends', 'Nguyen Thi '],
  ['phones in pairs', '705 89 44 51 '],
])('a text of many %s', (_, part) => {
  it('takes at most 2.3 times the work to hide and to forget for twice of them', async () => {
    const person = personOf(personKeys('Jana Nováková') ?? never())
    const works: number[] = []
    for (const times of [1_000, 2_000, 4_000]) {
      const { document, text } = await extract(Buffer.from(`Zpráva\n\n${part.repeat(times)}`), 'a.txt', context)
      works.push(
        await workOf(() => {
          withoutPersonalData(document, text)
          forgetPerson(document, text, person)
        }),
      )
    }
    expect(twice(works)).toBeLessThan(2.3)
  })
})

const never = (): never => {
  throw new Error('a name')
}

describe('lists in lists', () => {
  /** How many parts are put together while a page of so many lists inside each other is read. */
  const joinedOf = async (depth: number): Promise<number> => {
    let parts = 0
    const join = Passage.join.bind(Passage)
    const spy = vi.spyOn(Passage, 'join').mockImplementation((all, ...more) => {
      parts += all.length
      return join(all, ...more)
    })
    await extract(Buffer.from(`<html><body>${'<ul><li>položka'.repeat(depth)}</body></html>`), 'a.html', context)
    spy.mockRestore()
    return parts
  }

  it('are put together as often as there are items, however deep they are', async () => {
    const [half, whole] = [await joinedOf(100), await joinedOf(200)]
    expect(whole).toBeLessThanOrEqual(half * 2.3)
  })
})
