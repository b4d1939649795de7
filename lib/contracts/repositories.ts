import { z } from 'zod'
import { OverridableReason } from '@/lib/domain/schemas/exclusion-reason'

const Name = z.string().trim().min(1, 'Give a name.').max(200, 'At most 200 characters.')
const Count = z.number().int().nonnegative()

/** A repository with the names that lead to it, its rules, and what they make of its sessions. */
export const RepositorySettings = z.object({
  id: z.uuid(),
  name: z.string(),
  aliases: z.array(z.string()),
  countedExclusions: z.array(OverridableReason),
  leftOut: z.boolean(),
  sessions: z.object({ all: Count, counted: Count, pending: Count, failed: Count, excluded: z.record(z.string(), Count) }),
})
export type RepositorySettings = z.infer<typeof RepositorySettings>

export const RenameRepository = z.object({ name: Name })
export type RenameRepository = z.infer<typeof RenameRepository>

/** What is absent stays as it is. */
export const RepositoryChange = z.object({
  name: Name.optional(),
  /** Reasons of exclusion that do not hold in this repository. */
  countedExclusions: z.array(OverridableReason).max(10).optional(),
  /** Counts none of its sessions. */
  leftOut: z.boolean().optional(),
})
export type RepositoryChange = z.infer<typeof RepositoryChange>

export const RepositoryMerge = z.object({ into: z.uuid() })
export type RepositoryMerge = z.infer<typeof RepositoryMerge>

export const RepositorySplit = z.object({ name: Name })
export type RepositorySplit = z.infer<typeof RepositorySplit>
