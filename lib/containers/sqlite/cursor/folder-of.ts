import { isObject, type JsonObject } from '../json-value'

/** The folder that a chat says it worked in: of the window it belongs to, else of what it sent along. */
export function folderOf(composer: JsonObject, bubbles: readonly JsonObject[]): string | null {
  const identifier = composer.workspaceIdentifier
  const own = isObject(identifier) ? pathOf(identifier.uri) : null
  if (own) return own
  for (const { workspaceUris } of bubbles) {
    const first = Array.isArray(workspaceUris) ? pathOf(workspaceUris[0]) : null
    if (first) return first
  }
  return null
}

/** The path of a URI, as text or in its parts; of a folder on another machine the path there. */
export function pathOf(uri: unknown): string | null {
  if (isObject(uri)) return pathOf(uri.fsPath) ?? pathOf(uri.path) ?? pathOf(uri.external)
  if (typeof uri !== 'string' || uri === '') return null
  if (!/^[a-z][a-z0-9+.-]+:\/\//i.test(uri)) return uri
  if (!URL.canParse(uri)) return null
  const path = decoded(new URL(uri).pathname).replace(/^\/(?=[a-z]:)/i, '')
  return path === '' || path === '/' ? null : path
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
