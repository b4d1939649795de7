import { z } from 'zod'
import { NewShareLink } from '@/lib/contracts/share-links'

/** A link as its form holds it: days as text, an empty text for no password. */
export const LinkFromForm = z.object({
  expiresInDays: z.coerce.number().pipe(NewShareLink.shape.expiresInDays),
  password: z
    .string()
    .transform((text) => text || null)
    .pipe(NewShareLink.shape.password.unwrap()),
})
