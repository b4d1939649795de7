import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const Workspace = z.looseObject({ folder: z.string() })

/** The folder of the window that a file under `workspaceStorage/<id>` belongs to. */
export async function workspaceFolder(path: string): Promise<string | null> {
  const parts = path.split(sep)
  const at = parts.lastIndexOf('workspaceStorage')
  if (at === -1 || at + 1 >= parts.length) return null
  try {
    const workspace = Workspace.safeParse(JSON.parse(await readFile(join(parts.slice(0, at + 2).join(sep), 'workspace.json'), 'utf8')))
    return workspace.success && workspace.data.folder.startsWith('file:') ? fileURLToPath(workspace.data.folder) : null
  } catch {
    // Windows without a folder have no such file.
    return null
  }
}
