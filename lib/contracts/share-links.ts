import { z } from 'zod'
import { LINK_LIFETIMES } from '@/lib/domain/lifetimes'

export const NewShareLink = z
  .strictObject({
    reportId: z.uuid(),
    revision: z.number().int().positive(),
    expiresInDays: z.literal(LINK_LIFETIMES),
    password: z
      .string()
      .min(8, 'At least eight characters.')
      .max(200, 'At most 200 characters.')
      .nullable()
      .default(null)
      .describe('Null: whoever has the link may read.'),
  })
  .meta({ id: 'NewShareLink' })
export type NewShareLink = z.infer<typeof NewShareLink>

export const LinkState = z.enum(['active', 'expired', 'revoked'])
export type LinkState = z.infer<typeof LinkState>

export const ShareLink = z
  .object({
    id: z.uuid(),
    revision: z.number().int().positive(),
    prefix: z.string().describe('How it begins, to tell links apart.'),
    hasPassword: z.boolean(),
    state: LinkState,
    createdAt: z.iso.datetime(),
    expiresAt: z.iso.datetime(),
    opened: z.number().int().nonnegative().describe('How often it was opened.'),
    lastOpenedAt: z.iso.datetime().nullable(),
  })
  .meta({ id: 'ShareLink' })
export type ShareLink = z.infer<typeof ShareLink>

export const ShareLinks = z.object({ items: z.array(ShareLink).describe('The newest first.') }).meta({ id: 'ShareLinks' })
export type ShareLinks = z.infer<typeof ShareLinks>

export const CreatedShareLink = z
  .object({
    link: ShareLink,
    path: z.string().startsWith('/').describe('Under the address of the app. Told this once: only a hash is kept.'),
  })
  .meta({ id: 'CreatedShareLink' })
export type CreatedShareLink = z.infer<typeof CreatedShareLink>
