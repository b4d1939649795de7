import type { ReportBlock } from '@/lib/contracts/report/blocks'
import type { ReportChange } from '@/lib/contracts/report/changes'
import type { ReportDocument } from '@/lib/contracts/report/document'
import type { ColumnName } from './data-dictionary'
import { dayInWords } from './in-words'
import { quotedSession } from './quoted-sessions'

/** A session that was deleted; `rules` are those that it alone stated. */
export type Deleted = { sessionId: string; rules: ReadonlySet<string>; day: string }

const WITHHELD = 'Withheld: the session was deleted'
const RULE = 'Rule' satisfies ColumnName

/** Names of episodes and rules that came from the session: what is to be withheld. */
export function wordsOf({ sections }: ReportDocument, deleted: Deleted): string[] {
  return sections.flatMap(({ blocks }) => blocks.flatMap((block) => wordsIn(block, deleted)))
}

/** Without these words: a mark stands in their place, and a note in their block. Every number stays. */
export function withholdWords(document: ReportDocument, deleted: Deleted): ReportDocument {
  const sections = document.sections.map((section) => ({ ...section, blocks: section.blocks.map((block) => withoutWords(block, deleted)) }))
  return { ...document, sections }
}

/** What a revision changed, without words that were withheld from it or from the one before. */
export const changesWithout = (changes: readonly ReportChange[], words: readonly string[]): ReportChange[] =>
  changes.map((change) => ({ ...change, what: words.reduce((text, word) => text.replaceAll(word, WITHHELD), change.what) }))

/** What stands in the list of changes of a revision whose words were withheld. */
export const markOf = ({ day }: Deleted): ReportChange => ({
  ...{ section: 'Report', what: `Words of a session that was deleted on ${dayInWords(day)}` },
  ...{ before: 'shown', after: 'withheld' },
})

function wordsIn(block: ReportBlock, deleted: Deleted): string[] {
  if (block.kind === 'quotes')
    return block.episodes.filter((episode) => quotedSession(episode) === deleted.sessionId).map(({ title }) => title)
  return rulesIn(block, deleted)
}

function rulesIn({ table }: ReportBlock, { rules }: Deleted): string[] {
  const place = table?.columns.findIndex(({ name }) => name === RULE) ?? -1
  return (table?.rows ?? []).flatMap((row) => {
    const rule = row[place]
    return typeof rule === 'string' && rules.has(rule) ? [rule] : []
  })
}

function withoutWords(block: ReportBlock, deleted: Deleted): ReportBlock {
  if (wordsIn(block, deleted).length === 0) return block
  const note = noteOf(deleted)
  const notes = block.notes.includes(note) ? block.notes : [...block.notes, note]
  if (block.kind === 'quotes') {
    const withheld = { title: WITHHELD, quotes: [], link: null }
    return {
      ...{ ...block, notes },
      episodes: block.episodes.map((episode) => (quotedSession(episode) === deleted.sessionId ? { ...episode, ...withheld } : episode)),
    }
  }
  if (block.kind !== 'table') return block
  const rows = block.table.rows.map((row) => row.map((cell) => (typeof cell === 'string' && deleted.rules.has(cell) ? WITHHELD : cell)))
  return { ...block, notes, table: { ...block.table, rows } }
}

const noteOf = ({ day }: Deleted): string =>
  `Words of a session were withheld on ${dayInWords(day)}, when it was deleted. Every number is as it was.`
