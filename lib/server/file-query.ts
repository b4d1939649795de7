import { z } from 'zod'
import { FileContext } from '@/lib/domain/file-context'

const Text = z.string().trim().max(1_000)

/** What the address of a request tells of the file in its body. */
export const FileQuery = z.preprocess(
  (query) => (query instanceof URLSearchParams ? Object.fromEntries(query) : query),
  z.object({
    name: Text.transform((name) => name || 'upload').default('upload'),
    /** `owner/name` of the git remote of the folder that was worked in. */
    remote: Text.max(200).optional(),
    branch: Text.max(500).optional(),
    /** Nothing more is to come, so that the last line counts without its end. */
    final: z.stringbool().default(false),
  }),
)
export type FileQuery = z.infer<typeof FileQuery>

export function fileContextOf({ remote, branch }: Pick<FileQuery, 'remote' | 'branch'>): FileContext | null {
  if (!remote && !branch) return null
  return FileContext.parse({ repository: remote || null, branch: branch || null })
}
