import { loadGazetteer } from '../../../czech/municipality/file.ts'
import { digestOf } from '../../../query/digest.ts'
import type { DigestRequest } from '../../../query/digest.ts'
import { copyWithoutPersonalData } from '../../../query/without-personal-data.ts'
import { atomFeed } from '../../../report/digest/atom.ts'
import { digestPage } from '../../../report/digest/html.ts'
import { digestTitle } from '../../../report/digest/wording.ts'
import type { Telling } from '../../../report/digest/wording.ts'
import { digestLink } from '../../../site/digest-link.ts'
import { openToRead } from '../../../store/file/connect.ts'
import type { Store } from '../../../store/file/open.ts'
import { jsonText } from '../../../text/controls.ts'
import { clock } from '../../clock.ts'
import { tellRefusal } from '../../question-refused.ts'
import type { Terminal } from '../../terminal.ts'
import { digestText } from '../../text/handed/digest.ts'
import { findingMessage } from '../../words/findings.ts'

export interface ReportOptions extends DigestRequest {
  readonly db: string
  /** `YYYY-MM-DD` */
  readonly today?: string
  readonly format: 'text' | 'html' | 'atom' | 'json'
  /** The address of the site that entries link to. */
  readonly site?: string
  readonly withoutPersonalData?: true
}

export async function report(options: ReportOptions, terminal: Terminal): Promise<void> {
  const store = openToRead(options.db)
  try {
    const shown = options.withoutPersonalData ? copyWithoutPersonalData(store, {}) : store
    try {
      await reportOf(shown, options, terminal)
    } finally {
      if (shown !== store) shown.close()
    }
  } catch (error) {
    await tellRefusal(error, terminal)
  } finally {
    store.close()
  }
}

async function reportOf(store: Store, options: ReportOptions, { out }: Terminal): Promise<void> {
  const { format, site, today = clock().toISOString().slice(0, 10) } = options
  const { language } = out
  const municipalities = loadGazetteer()
  const ground = { store, gazetteer: () => municipalities, today, language, related: undefined }
  const digest = await digestOf(ground, options)
  const telling: Telling = {
    language,
    finding: (finding) => findingMessage(finding, language),
    linkOf: (entry) => (site === undefined ? undefined : `${site.replace(/\/$/, '')}/${digestLink(entry)}`),
  }
  const title = digestTitle(digest, language)
  const feed = { title, name: JSON.stringify(['report', options.filters]), day: today, entries: digest.entries }
  await out.write(
    {
      text: () => digestText(digest, telling, out),
      html: () => digestPage(digest, telling),
      atom: () => atomFeed(feed, telling),
      json: () => `${jsonText(digest, 2)}\n`,
    }[format](),
  )
}
