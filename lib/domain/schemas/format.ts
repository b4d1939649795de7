import { z } from 'zod'
import * as plain from '../format'

export const FormatId = z.enum(plain.FormatId.options)
export type FormatId = z.infer<typeof FormatId>

export const Platform = z.enum(plain.Platform.options)
export type Platform = z.infer<typeof Platform>
