import type { LabelOutcome, LabelResult } from '@/lib/contracts/v1/label-set'
import type { Answer } from '../sync/server-client'

export type Trouble = Extract<Answer<unknown>, { message: string }>
/** What became of the lines that were sent, and why the others were not. */
export type Imported = { name: string; results: LabelResult[]; trouble: Trouble | null }

const SHOWN = 50

/** For people: what is wrong with which line, and how many sessions came. */
export function importText({ name, results, trouble }: Imported): string[] {
  if (results.length === 0) return [trouble ? 'Nothing was imported.' : 'The file holds no line, and nothing was imported.']
  const failed = results.filter(({ outcome }) => outcome === 'failed')
  const count = (outcome: LabelOutcome) => results.filter((result) => result.outcome === outcome).length.toLocaleString('en')
  return [
    ...failed.slice(0, SHOWN).map(({ line, file, error }) => `  line ${line}${file === null ? '' : ` (${file})`}: ${error}`),
    ...(failed.length > SHOWN ? [`  and ${(failed.length - SHOWN).toLocaleString('en')} more lines; --json tells all of them`] : []),
    `Label set ${name}: ${count('created')} sessions new, ${count('updated')} changed, ${count('unchanged')} unchanged, ${count('failed')} failed.`,
    ...(trouble ? ['The rest was not sent. Import the file again to go on: what is in already stays as it is.'] : []),
  ]
}
