import { createHash } from 'node:crypto'

/** The same for the same change, as `md5(concat_ws('|', …))::uuid` makes it of the same parts. */
export function interventionId(kind: 'rules-file' | 'model' | 'agent-version', ...parts: string[]): string {
  const hash = createHash('md5')
    .update([kind, ...parts].join('|'))
    .digest('hex')
  return hash.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5')
}
