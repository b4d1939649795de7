import { z } from 'zod'

/** What a sender or a surrounding archive knows of a transcript file and the file itself may not say. */
export const FileContext = z.object({
  /** `owner/name` of the git remote of the folder that was worked in. */
  repository: z.string().min(1).max(200).nullable().default(null),
  branch: z.string().min(1).max(500).nullable().default(null),
  /** Lines of the commit by author, as a checkpoint's attribution counts them. */
  attribution: z
    .object({
      humanAdded: z.number().int().nonnegative(),
      humanModified: z.number().int().nonnegative(),
      humanRemoved: z.number().int().nonnegative(),
      files: z.array(z.string()).max(1_000),
    })
    .nullable()
    .default(null),
})
export type FileContext = z.infer<typeof FileContext>
