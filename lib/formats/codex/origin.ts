import type { Platform } from '@/lib/domain/format'
import type { Origin } from '@/lib/domain/transcript'
import { type Meta, SubagentSource } from './schema'

/** `source` is a word (`cli`, `vscode`, `exec`, `mcp`) or an object with the kind of sub-agent. */
export function originOf(meta: Meta | undefined): Origin {
  if (meta && (subagentOf(meta) !== null || meta.thread_source === 'subagent')) return 'subagent'
  const isScript =
    meta?.source === 'exec' ||
    meta?.source === 'mcp' ||
    meta?.thread_source === 'automation' ||
    isObject(meta?.source) ||
    /exec|sdk/i.test(meta?.originator ?? '')
  return isScript ? 'automated' : 'developer'
}

export function parentOf(meta: Meta | undefined): string | null {
  if (!meta) return null
  const spawned = SubagentSource.safeParse(subagentOf(meta))
  return meta.parent_thread_id ?? (spawned.success ? (spawned.data.thread_spawn?.parent_thread_id ?? null) : null)
}

export function platformOf(meta: Meta | undefined): Platform {
  return meta?.source === 'vscode' || /vscode|desktop|xcode|jetbrains/i.test(meta?.originator ?? '') ? 'IDE' : 'CLI'
}

function subagentOf({ source }: Meta): unknown {
  if (!isObject(source)) return null
  return source.subagent ?? source.subAgent ?? source.sub_agent ?? null
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}
