import { z } from 'zod'
import type { Database } from './client'

const Stale = z.object({ name: z.string(), statement: z.string() })

/**
 * Looks anew at what is in tables of the embedded database that have grown by a fifth since it last looked, and tells which. PostgreSQL does
 * that by itself; the embedded one has no process for it, and without it joins with a few thousand sessions take seconds.
 */
export async function refreshStatistics({ engine, executeSql }: Pick<Database, 'engine' | 'executeSql'>): Promise<string[]> {
  if (engine === 'postgresql') return []
  const { rows } = await executeSql(`
    select relname as name, format('analyze %I', relname) as statement
    from pg_class
    where relkind = 'r' and relnamespace = 'public'::regnamespace and pg_relation_size(oid) / 8192 > relpages * 1.2 + 4
    order by relname`)
  const stale = z.array(Stale).parse(rows)
  for (const { statement } of stale) await executeSql(statement)
  return stale.map(({ name }) => name)
}
