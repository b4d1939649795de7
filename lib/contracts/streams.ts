import { z } from 'zod'

/** The sender's name for a file that grows: its own, stable, unique in the workspace. A file that was begun anew gets a new one. */
export const StreamKey = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,200}$/, 'A stream key has 1 to 200 letters, digits, dots, colons, hyphens or underscores.')

/** What the server holds of a file that grows. */
export const StreamState = z.object({
  key: StreamKey,
  name: z.string(),
  /** Bytes of the sender's file that are stored: whole lines only, so that it may be less than was sent. Go on from here. */
  received: z.number().int().nonnegative(),
  final: z.boolean(),
  /** Why the last reading failed; null if it did not. */
  failure: z.string().nullable(),
  updatedAt: z.iso.datetime(),
})
export type StreamState = z.infer<typeof StreamState>
