import { z } from 'zod'

const Remote = z
  .string()
  .max(200)
  .optional()
  .describe('owner/name of the git remote of the folder that was worked in, where the file does not name one.')
const Branch = z.string().max(500).optional().describe('The git branch, where the file does not tell it.')

/** What the address of an upload tells of its files. */
export const UploadQuery = z.object({
  name: z.string().max(1_000).optional().describe('The file name, where the body is the file itself.'),
  repository: z
    .string()
    .max(200)
    .optional()
    .describe('For files that do not tell theirs, where the body is the file itself. In a form it is a field.'),
  remote: Remote,
  branch: Branch,
})

/** What the address of a piece of a growing file tells of it. */
export const PieceQuery = z.object({
  name: z.string().max(1_000).optional().describe('The file name.'),
  remote: Remote,
  branch: Branch,
  final: z.enum(['true', 'false']).optional().describe('true: nothing more is to come, so that the last line counts without its end.'),
})

export const PieceHeaders = z.object({
  'Upload-Offset': z.coerce.number().int().nonnegative().describe("Where in the sender's file the bytes begin, from 0."),
})

export const UploadForm = z.object({
  file: z
    .array(z.string().meta({ override: { type: 'string', format: 'binary' } }))
    .describe('Transcripts, archives of them (.zip), or .gz of one. Keep folder names in the file name: they tell the project.'),
  repository: z.string().max(200).optional().describe('For files that do not tell theirs.'),
})

export const UploadHeaders = z.object({
  'Idempotency-Key': z
    .string()
    .regex(/^[\x21-\x7e]{1,255}$/)
    .optional()
    .describe('Any value of your own. The same upload under the same key is run once and answered alike for 24 hours.'),
})
