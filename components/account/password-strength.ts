import { PASSWORD_MIN_LENGTH } from '@/lib/domain/password-length'

export type Strength = { level: 0 | 1 | 2 | 3; hint: string }

const OBVIOUS = /password|passwort|qwert|asdf|letmein|welcome|pushback|admin|12345|abcde/i

/** A rough guide while typing. Length counts more than odd characters, as it does for a guesser. */
export function passwordStrength(password: string): Strength {
  if (password === '') return { level: 0, hint: `At least ${PASSWORD_MIN_LENGTH} characters. A few unrelated words are good.` }
  const missing = PASSWORD_MIN_LENGTH - password.length
  if (missing > 0) return { level: 0, hint: `${missing} more ${missing === 1 ? 'character' : 'characters'} needed.` }

  const distinct = new Set(password.toLowerCase()).size
  if (OBVIOUS.test(password) || distinct < 6) return { level: 1, hint: 'Weak: easy to guess. Add unrelated words.' }
  if (password.length < 14) return { level: 2, hint: 'Good. Longer is stronger.' }
  return { level: 3, hint: 'Strong.' }
}
