import { z } from 'zod'

export const PasswordFromForm = z.object({ password: z.string().min(1, 'Enter the password.') })
