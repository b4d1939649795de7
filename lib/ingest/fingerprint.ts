import { createHash } from 'node:crypto'

/** The same for the same content, whichever line ends it came with. */
export function fingerprint(text: string): string {
  return createHash('sha256').update(text.replace(/\r\n?/g, '\n')).digest('hex')
}
