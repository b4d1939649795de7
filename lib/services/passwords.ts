import { hash, verify } from '@node-rs/argon2'

/** OWASP's second argon2id setting: 19 MiB, two passes. */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }

export function hashPassword(password: string): Promise<string> {
  return hash(password, COST)
}

let decoy: Promise<string> | undefined

/** Takes as long for an unknown user (null) as for a known one, so that the answer's time tells nothing. */
export async function isPassword(password: string, stored: string | null): Promise<boolean> {
  decoy ??= hashPassword('no user has this password')
  const matches = await verify(stored ?? (await decoy), password)
  return matches && stored !== null
}
