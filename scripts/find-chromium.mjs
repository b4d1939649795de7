import { accessSync, constants, existsSync } from 'node:fs'

const USUAL_PLACES = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
]

/**
 * The browser for the end-to-end tests: `PLAYWRIGHT_CHROMIUM`, else the one that Playwright installed (null), else the system's.
 * Throws with what to do if there is none.
 */
export function findChromium(bundled, env = process.env) {
  const named = env.PLAYWRIGHT_CHROMIUM
  if (named) {
    if (!isProgram(named)) throw new Error(`PLAYWRIGHT_CHROMIUM names ${named}, which is not a program that can be run.`)
    return named
  }
  if (bundled && existsSync(bundled)) return null
  const found = USUAL_PLACES.find(isProgram)
  if (found) return found
  throw new Error(
    'No Chromium for the end-to-end tests. Get one with "npx playwright install chromium", or with your system\'s package manager (Debian: apt-get install chromium), or set PLAYWRIGHT_CHROMIUM to the path of one.',
  )
}

function isProgram(path) {
  try {
    accessSync(path, constants.X_OK)
    return true
  } catch {
    return false
  }
}
