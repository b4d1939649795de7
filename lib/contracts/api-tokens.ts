import { z } from 'zod'
import { DisplayName } from './account'

export const ApiToken = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The first characters, to tell tokens apart. */
  prefix: z.string(),
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>

export const NewApiToken = z.object({ name: DisplayName })
export type NewApiToken = z.infer<typeof NewApiToken>

/** The secret is told this once. */
export const CreatedApiToken = z.object({ token: ApiToken, secret: z.string() })
export type CreatedApiToken = z.infer<typeof CreatedApiToken>
