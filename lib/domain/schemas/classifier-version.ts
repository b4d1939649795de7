import { z } from 'zod'
import type * as plain from '../classifier-version'

export const ClassifierVersion = z.object({
  id: z.string().min(1).max(50),
  version: z.number().int().positive(),
}) satisfies z.ZodType<plain.ClassifierVersion>
export type ClassifierVersion = z.infer<typeof ClassifierVersion>
