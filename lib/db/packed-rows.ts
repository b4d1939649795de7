import { z } from 'zod'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

/**
 * The rows of a query as one text, for queries with thousands of them: the client takes longer over many rows than the database over
 * finding them. They come in no order, and an instant must be selected by `isoText`. `before` is the query's `with`, if it writes.
 */
export async function packedRows<Row extends z.ZodType>(
  db: Queryable,
  row: Row,
  query: Prisma.Sql,
  before = Prisma.empty,
): Promise<z.infer<Row>[]> {
  const { rows } = await packedSets(db, { rows: row }, { rows: query }, before)
  return rows
}

/** The same of several queries, which are asked in one statement. */
export async function packedSets<Rows extends Record<string, z.ZodType>>(
  db: Queryable,
  rows: Rows,
  queries: Record<keyof Rows & string, Prisma.Sql>,
  before = Prisma.empty,
): Promise<{ [Name in keyof Rows]: z.infer<Rows[Name]>[] }> {
  const texts = Object.entries(queries).map(
    ([name, query]) => Prisma.sql`coalesce((select json_agg(row) from (${query}) as row), '[]')::text as ${Prisma.raw(`"${name}"`)}`,
  )
  const [found] = z.tuple([z.record(z.string(), z.string())]).parse(await db.$queryRaw`${before} select ${Prisma.join(texts)}`)
  const parsed = Object.entries(rows).map(([name, row]) => [name, z.array(row).parse(JSON.parse(found[name] ?? '[]'))])
  return Object.fromEntries(parsed)
}

/** As `Date.toISOString` writes it, so that texts sort as instants do. */
export const isoText = (instant: Prisma.Sql) => Prisma.sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
