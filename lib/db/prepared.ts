import { createHash } from 'node:crypto'
import { Prisma } from './generated/client'

const MARK = '/* prepared */'

/**
 * Stands before a statement whose text is always the same and which every upload waits for: PostgreSQL keeps its plan by connection,
 * as to plan it takes as long as to run it. Not for questions: their text follows their filters, and a plan should follow the values.
 */
export const PREPARED = Prisma.raw(`${MARK} `)

/** The name under which a connection keeps a statement; empty for those that it forgets. */
export function statementName({ sql }: { sql: string }): string {
  return sql.startsWith(MARK) ? createHash('sha1').update(sql).digest('hex') : ''
}

/** A pooler that hands out connections by transaction may not keep statements; `?pgbouncer=true` says so, as Prisma has it. */
export const keepsStatements = (url: string) => new URL(url).searchParams.get('pgbouncer') !== 'true'
