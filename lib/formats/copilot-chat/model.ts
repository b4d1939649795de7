import type { Request } from './schema'

/** `copilot/claude-sonnet-4` without its provider. Where the editor chose, the answer may tell what it chose. */
export function modelOf({ modelId, result }: Request): string | null {
  const model = modelId?.replace(/^.*\//, '') || null
  return model === null || model === 'auto' ? (result?.metadata?.resolvedModel ?? null) : model
}
