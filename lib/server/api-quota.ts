import 'server-only'
import { AppError } from '@/lib/domain/app-error'
import type { Scope } from '@/lib/domain/scope'
import { readEnv } from '@/lib/env'
import { type Policy, type Quota, spend } from './rate-limit'

/** Counts one request to the API. Scopes are counted apart, so that a bulk upload never keeps a dashboard from reading. */
export function spendQuota(scope: Scope, who: string): Promise<Quota> {
  return spend(policyOf(scope), who)
}

function policyOf(scope: Scope): Policy {
  const { API_READS_PER_MINUTE, API_UPLOADS_PER_MINUTE } = readEnv()
  return { name: scope, points: scope === 'ingest' ? API_UPLOADS_PER_MINUTE : API_READS_PER_MINUTE, seconds: 60 }
}

export function refuseIfSpent({ isSpent, policy, resetSeconds }: Quota): void {
  if (!isSpent) return
  const limit = `${policy.points.toLocaleString('en')} requests in ${policy.seconds} seconds`
  throw new AppError('too_many_requests', `The limit of ${limit} is reached. Wait ${resetSeconds} seconds and go on.`, {
    retryAfter: resetSeconds,
  })
}

/** The fields of draft-ietf-httpapi-ratelimit-headers-09. */
export function setQuotaHeaders({ headers }: Response, { policy, remaining, resetSeconds }: Quota): void {
  headers.set('ratelimit-policy', `"${policy.name}";q=${policy.points};w=${policy.seconds}`)
  headers.set('ratelimit', `"${policy.name}";r=${remaining};t=${resetSeconds}`)
}
