import { z } from 'zod'
import { TOKEN_LIFETIMES } from '@/lib/domain/lifetimes'
import { Scope } from '@/lib/domain/schemas/scope'
import { DisplayName } from './account'

export const TokenState = z.enum(['active', 'expired', 'revoked'])
export type TokenState = z.infer<typeof TokenState>

export const ApiToken = z.object({
  id: z.uuid(),
  name: z.string(),
  /** The first characters, to tell tokens apart. */
  prefix: z.string(),
  scopes: z.array(Scope),
  state: TokenState,
  createdAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime().nullable(),
  /** Null: it does not expire. */
  expiresAt: z.iso.datetime().nullable(),
})
export type ApiToken = z.infer<typeof ApiToken>

export const NewApiToken = z.object({
  name: DisplayName,
  scopes: z.array(Scope).min(1, 'Choose at least one.').default(['ingest']),
  /** Null: it does not expire. */
  expiresInDays: z.literal(TOKEN_LIFETIMES).nullable().default(null),
})
export type NewApiToken = z.infer<typeof NewApiToken>

/** The secret is told this once. */
export const CreatedApiToken = z.object({ token: ApiToken, secret: z.string() })
export type CreatedApiToken = z.infer<typeof CreatedApiToken>
