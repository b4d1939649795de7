import 'server-only'
import type { RateLimiterMemory } from 'rate-limiter-flexible'
import { AppError } from '@/lib/domain/app-error'

/** Counts one attempt; throws once there were too many. */
export async function countAttempt(limiter: RateLimiterMemory, key: string): Promise<void> {
  const allowed = await limiter.consume(key).then(
    () => true,
    () => false,
  )
  if (!allowed)
    throw new AppError('too_many_requests', `Too many attempts. Wait ${Math.ceil(limiter.duration / 60)} minutes and try again.`)
}
