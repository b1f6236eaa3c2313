/** The words of `asz site`. */
import type { SiteResult } from '../../site/site.ts'
import { counted, grouped } from '../../wording/language.ts'
import type { Language } from '../../wording/language.ts'

const size = (bytes: number): string => (bytes / 1e6).toFixed(1)

const english = {
  otherFolder: (folder: string) => `${folder}: holds something else than a site made by asz`,
  emptyFolder: 'name an empty folder or one that is not there yet',
  made: (folder: string, { towns, documents, projects, bytes, pages, written, removed }: SiteResult) =>
    `${counted(towns, ['town', 'towns', 'towns'], 'en')}, ${counted(documents, ['document', 'documents', 'documents'], 'en')}, ${counted(projects, ['project', 'projects', 'projects'], 'en')}; ${size(bytes)} MB in ${counted(pages, ['file', 'files', 'files'], 'en')}, ${grouped(written, 'en')} written, ${grouped(removed, 'en')} removed. Open ${folder}/index.html`,
}

export const siteSays: Readonly<Record<Language, typeof english>> = {
  en: english,
  cs: {
    otherFolder: (folder) => `${folder}: obsahuje něco jiného než stránky vytvořené programem asz`,
    emptyFolder: 'zadejte prázdnou složku nebo složku, která ještě není',
    made: (folder, { towns, documents, projects, bytes, pages, written, removed }) =>
      `${counted(towns, ['obec', 'obce', 'obcí'], 'cs')}, ${counted(documents, ['dokument', 'dokumenty', 'dokumentů'], 'cs')}, ${counted(projects, ['projekt', 'projekty', 'projektů'], 'cs')}; ${size(bytes).replace('.', ',')} MB, ${counted(pages, ['soubor', 'soubory', 'souborů'], 'cs')}, zapsáno ${grouped(written, 'cs')}, odstraněno ${grouped(removed, 'cs')}. Otevřete ${folder}/index.html`,
  },
}
