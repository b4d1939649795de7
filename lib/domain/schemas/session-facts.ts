import { z } from 'zod'
import * as plain from '../session-facts'

export const Fact = z.enum(plain.Fact.options)
export type Fact = z.infer<typeof Fact>
