import { z } from 'zod'
import { isTimeZone } from '@/lib/domain/calendar'
import { PASSWORD_MIN_LENGTH } from '@/lib/domain/password-length'

export const DisplayName = z.string().trim().min(1, 'Give a name.').max(120, 'At most 120 characters.')
export const Email = z.string().trim().max(320, 'At most 320 characters.').pipe(z.email('This is not an e-mail address.'))
export const NewPassword = z
  .string()
  .min(PASSWORD_MIN_LENGTH, `At least ${PASSWORD_MIN_LENGTH} characters.`)
  .max(1000, 'At most 1,000 characters.')
export const TimeZone = z.string().refine(isTimeZone, 'Choose a time zone from the list.')

/** The first account, and the workspace it owns. */
export const Setup = z.object({
  name: DisplayName,
  email: Email,
  password: NewPassword,
  workspace: DisplayName,
  timeZone: TimeZone,
  /** Asked for when the server was started with SETUP_TOKEN. */
  setupToken: z.string().max(1000).optional(),
})
export type Setup = z.infer<typeof Setup>

export const SignIn = z.object({ email: Email, password: z.string().min(1, 'Type your password.').max(1000) })
export type SignIn = z.infer<typeof SignIn>

export const Profile = z.object({ name: DisplayName, email: Email })
export type Profile = z.infer<typeof Profile>

export const PasswordChange = z.object({ current: z.string().min(1, 'Type your current password.').max(1000), password: NewPassword })
export type PasswordChange = z.infer<typeof PasswordChange>
