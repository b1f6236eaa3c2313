import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { chromium } from 'playwright-core'
import type { BrowserContext } from 'playwright-core'

/** The browser that pages are tested in: `CHROMIUM`, else where Debian puts it. */
export const browserPath = [process.env['CHROMIUM'] ?? '', '/usr/bin/chromium', '/usr/bin/chromium-browser'].find(
  (path) => path !== '' && existsSync(path),
)

const quiet = [
  ...['--no-sandbox', '--disable-gpu', '--disable-dev-shm-usage', '--disable-background-networking', '--disable-sync'],
  ...['--disable-component-update', '--disable-default-apps', '--no-first-run', '--no-default-browser-check'],
]

/** A browser with a profile of its own, without a network and, unless they are asked for, scripts; every request is counted. */
export const withBrowser = async (
  options: { colorScheme?: 'light' | 'dark'; javaScriptEnabled?: boolean },
  action: (context: BrowserContext, requests: string[]) => Promise<void>,
): Promise<void> => {
  const profile = mkdtempSync(join(tmpdir(), 'asz-chromium-'))
  try {
    const context = await chromium.launchPersistentContext(profile, {
      ...(browserPath !== undefined && { executablePath: browserPath }),
      args: quiet,
      headless: true,
      javaScriptEnabled: false,
      offline: true,
      viewport: { width: 1100, height: 900 },
      ...options,
    })
    const requests: string[] = []
    context.on('request', (request) => requests.push(request.url()))
    try {
      await action(context, requests)
    } finally {
      await context.close()
    }
  } finally {
    rmSync(profile, { recursive: true, force: true })
  }
}
