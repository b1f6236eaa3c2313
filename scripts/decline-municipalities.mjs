/** Declines the names of the list of municipalities that ships; src/czech/municipality/forms.ts reads what this writes. */
import { writeFileSync } from 'node:fs'
import { loadGazetteer } from '../dist/czech/municipality/file.js'
import { formsLine } from '../dist/czech/municipality/forms.js'
import { NameIndex } from '../dist/czech/municipality/name-index.js'

const lines = []
new NameIndex(loadGazetteer().municipalities, {
  beginAlike: () => false,
  formsOf: (name) => {
    lines.push(formsLine(name))
    return []
  },
})
writeFileSync(new URL('../dist/municipality-forms.txt', import.meta.url), lines.join('\n'))
