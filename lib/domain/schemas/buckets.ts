import { z } from 'zod'
import * as plain from '../buckets'

export const BucketUnit = z.enum(plain.BucketUnit.options)
export type BucketUnit = z.infer<typeof BucketUnit>
