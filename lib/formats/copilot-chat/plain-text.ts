import { isObject } from './schema'

/** A message of the editor's window, plain or Markdown `{value}`, as text; links become the paths they lead to. */
export function plainText(message: unknown): string {
  return textOf(message).replace(LINK, (_, label: string, target: string) => label || (pathOf(target) ?? target))
}

/** The first file that a message links to. */
export function fileIn(message: unknown): string | null {
  for (const [, , target = ''] of textOf(message).matchAll(LINK)) {
    const path = target.startsWith('file:') ? pathOf(target) : null
    if (path !== null) return path
  }
  return null
}

/** The path of a URI as a string or as the editor's object. A drive has no slash before it. */
export function pathOf(uri: unknown): string | null {
  const found = isObject(uri) ? (uri.fsPath ?? uri.path ?? uri.external ?? null) : uri
  if (typeof found !== 'string' || found === '') return null
  const path = found.startsWith('file://') ? decoded(found.slice('file://'.length).replace(/#.*$/, '')) : found
  return path.replace(/^\/(?=[A-Za-z]:[\\/])/, '')
}

/** Messages of the window are short; a search for links in a long text would take long. */
const LONGEST = 10_000

function textOf(message: unknown): string {
  const text = isObject(message) ? message.value : message
  return typeof text === 'string' ? text.slice(0, LONGEST) : ''
}

const LINK = /\[([^\]\n]{0,300})\]\(([^)\s]{1,1000})\)/g

function decoded(path: string): string {
  if (!path.includes('%')) return path
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}
