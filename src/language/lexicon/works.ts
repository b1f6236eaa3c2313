/** What is built or mended, as the subject of a sentence has it: it may be a project's work where nobody says project. */
import { lexiconOf } from './lexicon.ts'

export const works = lexiconOf<'works'>({
  works: {
    stems:
      'rekonstrukce$ oprava$ opravy$ obnova$ vymena$ uprava$ upravy$ revitalizace$ modernizace$ vystavba$ prestavba$ pristavba$ dostavba$ zatepleni$ stavba$ prace$',
    example: 'Rekonstrukce zahrady proběhne v roce 2023',
  },
})
