import { z } from 'zod'
import { type ClassifierVersion, readVersion, versionText } from '@/lib/domain/classifier-version'
import { type Cursor, readCursor } from '@/lib/domain/cursor'

const PAGE = 50

/** The address of a comparison: ?a=builtin@1&b=builtin@2, and where a page of it begins. */
export const VersionsQuery = z.instanceof(URLSearchParams).transform((params, context) => {
  const version = (name: 'a' | 'b'): ClassifierVersion => {
    const read = readVersion(params.get(name))
    if (!read) context.addIssue(`Name a version in "${name}", e.g. ${name}=builtin@1.`)
    return read ?? { id: '', version: 0 }
  }
  const [a, b] = [version('a'), version('b')]
  if (versionText(a) === versionText(b)) context.addIssue('Name two different versions.')
  const text = params.get('cursor')
  const after: Cursor | null = text ? readCursor(text) : null
  if (text && !after) context.addIssue('The cursor is not one that this server gave out. Start from the first page.')
  return { a, b, after, limit: PAGE }
})
