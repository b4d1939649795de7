import { z } from 'zod'
import { keysOf } from '../codes'
import { CAUSES, INVALID_CATEGORIES, LOCI, RESOLVERS, SEVERITIES, STATUSES, SYMPTOMS, TIERS } from '../taxonomy'

export const Symptom = z.enum(keysOf(SYMPTOMS))
export type Symptom = z.infer<typeof Symptom>
export const Cause = z.enum(keysOf(CAUSES))
export type Cause = z.infer<typeof Cause>
export const Severity = z.enum(keysOf(SEVERITIES))
export type Severity = z.infer<typeof Severity>
export const Locus = z.enum(keysOf(LOCI))
export type Locus = z.infer<typeof Locus>
export const Status = z.enum(keysOf(STATUSES))
export type Status = z.infer<typeof Status>
export const Resolver = z.enum(keysOf(RESOLVERS))
export type Resolver = z.infer<typeof Resolver>
export const Tier = z.enum(keysOf(TIERS))
export type Tier = z.infer<typeof Tier>
export const InvalidCategory = z.enum(keysOf(INVALID_CATEGORIES))
export type InvalidCategory = z.infer<typeof InvalidCategory>
