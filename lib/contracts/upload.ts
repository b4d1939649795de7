import { z } from 'zod'
import { FormatId } from '@/lib/domain/schemas/format'
import * as plain from '@/lib/domain/upload-outcome'

export const UploadOutcome = z.enum(plain.UploadOutcome.options)
export type UploadOutcome = z.infer<typeof UploadOutcome>

/** A session that an uploaded file tells of. */
export const UploadedSession = z.object({
  id: z.uuid(),
  title: z.string(),
  repository: z.string(),
  developerTurns: z.number().int().nonnegative(),
  agentTurns: z.number().int().nonnegative(),
  startedAt: z.iso.datetime(),
  /** Why it does not count, see lib/domain/exclusion-reason; null if it counts. */
  exclusion: z.string().nullable(),
})
export type UploadedSession = z.infer<typeof UploadedSession>

/** What became of one file. In an archive `file` is the path inside it. */
export const FileResult = z.object({
  file: z.string(),
  outcome: UploadOutcome,
  format: FormatId.nullable(),
  sessions: z.array(UploadedSession),
  warnings: z.array(z.object({ line: z.number().int().nullable(), message: z.string() })),
  /** Secrets and personal details that were masked before storage, by kind. */
  masked: z.record(z.string(), z.number().int().nonnegative()),
  error: z.object({ code: z.string(), message: z.string() }).nullable(),
})
export type FileResult = z.infer<typeof FileResult>

export const UploadResponse = z.object({ results: z.array(FileResult) })
export type UploadResponse = z.infer<typeof UploadResponse>

/** A received file in the history. */
export const Upload = z.object({
  id: z.uuid(),
  fileName: z.string(),
  bytes: z.number().int().nonnegative(),
  outcome: UploadOutcome,
  format: FormatId.nullable(),
  sessionId: z.uuid().nullable(),
  errorCode: z.string().nullable(),
  message: z.string().nullable(),
  warnings: z.number().int().nonnegative(),
  createdAt: z.iso.datetime(),
})
export type Upload = z.infer<typeof Upload>

export const UploadsPage = z.object({ uploads: z.array(Upload), nextCursor: z.string().nullable() })
export type UploadsPage = z.infer<typeof UploadsPage>
