import { z } from 'zod'
import * as plain from '../scope'

export const Scope = z.enum(plain.Scope.options)
export type Scope = z.infer<typeof Scope>
