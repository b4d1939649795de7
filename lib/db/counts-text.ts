import { z } from 'zod'
import { Prisma } from './generated/client'

/** A list of counts as one text, as `CountsText` reads it: the client takes long over lists of numbers. */
export const countsText = (counts: Prisma.Sql) => Prisma.sql`array_to_string(${counts}, ' ')`

export const CountsText = z.string().transform((counts) => counts.split(' ').map(Number))
