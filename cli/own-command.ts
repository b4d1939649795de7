import { realpathSync } from 'node:fs'

/** How this very program is started by another, which may know neither PATH nor shell settings. */
export function ownCommand(): string[] {
  const [node = process.execPath, script = ''] = process.argv
  return [realpathSync(node), realpathSync(script)]
}

/** For a POSIX shell; Windows programs take the same quotes for paths. */
export function quoted(words: readonly string[]): string {
  return words
    .map((word) =>
      /^[\w@%+=:,./-]+$/.test(word)
        ? word
        : `"${word.replace(/(["\\$`])/g, (mark) => (process.platform === 'win32' ? mark : `\\${mark}`))}"`,
    )
    .join(' ')
}
