import { z } from 'zod'
import { type Cursor, readCursor } from '@/lib/domain/cursor'

export const MAX_LIMIT = 200

/** What every list takes. */
export const PageQuery = z.strictObject({
  limit: z.coerce.number().int().min(1).max(MAX_LIMIT).default(50).describe('Rows of a page.'),
  cursor: z
    .string()
    .max(200)
    .transform((text, context): Cursor => {
      const cursor = readCursor(text)
      if (cursor) return cursor
      context.addIssue('The cursor is not one that this server gave out. Start from the first page.')
      return z.NEVER
    })
    .optional()
    .describe('`nextCursor` of the page before. Without it the list begins.'),
})

const Total = z
  .number()
  .int()
  .nullable()
  .describe('How many rows the whole list has, counted up to 10,000; on the first page only, else null.')

/** A page of a list: its rows, and where the next one begins. */
export function pageOf<Item extends z.ZodType>(id: string, item: Item) {
  return z
    .object({
      items: z.array(item),
      nextCursor: z
        .string()
        .nullable()
        .describe('Ask again with `cursor` set to this; null on the last page. The header Link says the same.'),
      total: Total,
    })
    .meta({ id })
}
