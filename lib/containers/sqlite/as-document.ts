import { failed, type Opened } from '../opened'
import { explainTrouble, isEnd } from './explain-trouble'

/** What was read of one session, as the file that its format reads. */
export type Read = { document: unknown; broken: number }

/** One session as a file. Damage in one costs the others nothing; null where there is nothing to hand on. */
export async function asDocument(name: string, maxBytes: number, read: () => Promise<Read | 'too large' | null>): Promise<Opened | null> {
  try {
    const session = await read()
    if (session === null) return null
    const bytes = session === 'too large' ? null : new TextEncoder().encode(JSON.stringify(session.document))
    if (session === 'too large' || bytes === null || bytes.byteLength > maxBytes) return failed(name, 'too_large', TOO_LARGE)
    return { name, bytes, context: null, ...(session.broken > 0 && { notes: [note(session.broken)] }) }
  } catch (error) {
    const trouble = explainTrouble(error)
    if (isEnd(trouble)) throw error
    return { name, error: trouble }
  }
}

const TOO_LARGE = 'This session is larger than a file may be. Raise MAX_FILE_MB on the server.'

function note(broken: number): string {
  return broken === 1
    ? 'A message of this session could not be read and was left out.'
    : `${broken} messages of this session could not be read and were left out.`
}
