import { z } from 'zod'
import type { Queryable } from './client'
import { Prisma } from './generated/client'

const Packed = z.tuple([z.object({ rows: z.string() })])

/**
 * The rows of a query as one text, for queries with thousands of them: the client takes longer over many rows than the database over
 * finding them. They come in no order, and an instant must be selected by `isoText`.
 */
export async function packedRows<Row extends z.ZodType>(db: Queryable, row: Row, query: Prisma.Sql): Promise<z.infer<Row>[]> {
  const found = await db.$queryRaw`select coalesce(json_agg(row), '[]')::text as rows from (${query}) as row`
  const [{ rows }] = Packed.parse(found)
  return z.array(row).parse(JSON.parse(rows))
}

/** As `Date.toISOString` writes it, so that texts sort as instants do. */
export const isoText = (instant: Prisma.Sql) => Prisma.sql`to_char(${instant} at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
