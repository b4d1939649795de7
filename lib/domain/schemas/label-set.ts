import { z } from 'zod'
import { FormatId } from '../format'
import { LABELS_FORMAT } from '../label-set'

/** Where a session came from. */
export const SessionFormat = z.enum([...FormatId.options, LABELS_FORMAT])
export type SessionFormat = z.infer<typeof SessionFormat>

/** A set of sessions that somebody labelled elsewhere. */
export const LabelSetName = z
  .string()
  .regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/, 'A label set has a name of 1 to 40 letters, digits, dots, hyphens or underscores.')
