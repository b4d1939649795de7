import { z } from 'zod'
import type * as plain from '../filters'
import { Platform } from './format'
import { Severity, Symptom } from './taxonomy'

/** A calendar day in the workspace's time zone, `YYYY-MM-DD`; its neighbours too have years of four digits. */
export const Day = z.iso.date().refine((day) => day >= '0001-01-01' && day < '9999-01-01', 'The year is between 1 and 9998')

export const Filters = z.object({
  from: Day.nullable().default(null),
  to: Day.nullable().default(null),
  repositories: z.array(z.uuid()).default([]),
  platforms: z.array(Platform).default([]),
  agents: z.array(z.string().min(1).max(200)).default([]),
  models: z.array(z.string().min(1).max(200)).default([]),
  symptoms: z.array(Symptom).default([]),
  severities: z.array(Severity).default([]),
}) satisfies z.ZodType<plain.Filters>
export type Filters = z.infer<typeof Filters>
