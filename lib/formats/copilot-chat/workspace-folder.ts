import { mostCommon } from '@/lib/domain/turns'
import { jsonText } from '@/lib/formats/json-text'
import { pathOf } from './plain-text'
import { Piece, type Request } from './schema'

/** The editor tells the agent which folders are open, as a list of which the first is meant. */
const FOLDERS = /workspace with the following folders:(?:\\n|\s)+- ([^\n\\"]*(?:\\\\[^\n\\"]+)*)/

/** The folder that was worked in: as told to the agent, else where commands ran. */
export function workspaceFolder(requests: Request[]): string | null {
  for (const { result } of requests) {
    const { renderedGlobalContext, renderedUserMessage } = result?.metadata ?? {}
    for (const context of [renderedGlobalContext, renderedUserMessage]) {
      const told = context ? FOLDERS.exec(jsonText(context))?.[1]?.replaceAll('\\\\', '\\').trim() : undefined
      if (told) return told
    }
  }
  return mostCommon(requests.flatMap(({ response }) => (response ?? []).map(commandFolder)))
}

function commandFolder(raw: unknown): string | null {
  const detail = Piece.safeParse(raw).data?.toolSpecificData
  return detail?.kind === 'terminal' ? pathOf(detail.cwd) : null
}
