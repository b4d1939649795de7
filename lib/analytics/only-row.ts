import { z } from 'zod'

/** The row of a query that always has exactly one. */
export function onlyRow<Schema extends z.ZodType>(schema: Schema, rows: unknown): z.infer<Schema> {
  return z
    .array(schema)
    .length(1)
    .transform(([row]) => row as z.infer<Schema>)
    .parse(rows) // of length one
}
