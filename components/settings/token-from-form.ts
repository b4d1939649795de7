import { z } from 'zod'
import { NewApiToken } from '@/lib/contracts/api-tokens'
import { TOKEN_LIFETIMES } from '@/lib/domain/lifetimes'
import { Scope } from '@/lib/domain/scope'

/** A form has one entry for each ticked scope, under the scope's name. */
export const TokenFromForm = z
  .looseObject({ name: z.string(), lifetime: z.string() })
  .transform(
    ({ name, lifetime, ...others }): z.input<typeof NewApiToken> => ({
      name,
      scopes: Scope.options.filter((scope) => scope in others),
      expiresInDays: TOKEN_LIFETIMES.find((days) => String(days) === lifetime) ?? null,
    }),
  )
  .pipe(NewApiToken)
