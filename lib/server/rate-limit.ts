import 'server-only'
import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterPrisma, type RateLimiterRes } from 'rate-limiter-flexible'
import { AppError } from '@/lib/domain/app-error'
import { database } from './database'

/** At most so many in so many seconds, of each key. */
export type Policy = { name: string; points: number; seconds: number }
export type Quota = { policy: Policy; isSpent: boolean; remaining: number; resetSeconds: number }

const shared = globalThis as typeof globalThis & { pushbackLimiters?: Map<string, Promise<RateLimiterAbstract>> }

/** One limiter per policy in a process, or requests at once would each be counted by their own. */
function limiterOf(policy: Policy): Promise<RateLimiterAbstract> {
  shared.pushbackLimiters ??= new Map()
  const limiters = shared.pushbackLimiters
  const known = limiters.get(policy.name)
  if (known) return known

  const made = newLimiter(policy)
  limiters.set(policy.name, made)
  made.catch(() => limiters.delete(policy.name)) // the caller is told; the next one tries again
  return made
}

/**
 * The embedded database has one process, which counts in memory and writes nothing. Processes that share a PostgreSQL count
 * in its table; a key over its limit is then refused from memory, and while the table does not answer each counts for itself.
 */
async function newLimiter({ name, points, seconds }: Policy): Promise<RateLimiterAbstract> {
  const limits = { keyPrefix: name, points, duration: seconds }
  const inMemory = new RateLimiterMemory(limits)
  const { engine, prisma } = await database()
  if (engine === 'embedded') return inMemory

  const table = { storeClient: prisma, tableName: 'rateLimiterFlexible' }
  return new RateLimiterPrisma({ ...limits, ...table, inMemoryBlockOnConsumed: points, insuranceLimiter: inMemory })
}

/** Counts one request of the key, and tells what is left. */
export async function spend(policy: Policy, key: string): Promise<Quota> {
  const limiter = await limiterOf(policy)
  const { isSpent, state } = await limiter.consume(key).then(
    (state) => ({ isSpent: false, state }),
    (refusal: RateLimiterRes | Error) => {
      if (refusal instanceof Error) throw refusal
      return { isSpent: true, state: refusal }
    },
  )
  return { policy, isSpent, remaining: state.remainingPoints, resetSeconds: Math.max(1, Math.ceil(state.msBeforeNext / 1000)) }
}

/** Counts one attempt; throws once there were too many. */
export async function countAttempt(policy: Policy, key: string): Promise<void> {
  const { isSpent, resetSeconds } = await spend(policy, key)
  if (!isSpent) return
  const message = `Too many attempts. Wait ${Math.ceil(resetSeconds / 60)} minutes and try again.`
  throw new AppError('too_many_requests', message, { retryAfter: resetSeconds })
}

/** As if the key had never been counted. */
export async function forgetAttempts(policy: Policy, key: string): Promise<void> {
  await (await limiterOf(policy)).delete(key)
}
