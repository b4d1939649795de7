import { aider } from './aider'
import { claudeCode } from './claude-code'
import { cline, rooCode } from './cline'
import { codex } from './codex'
import { copilot } from './copilot'
import { cursor } from './cursor'
import { gemini } from './gemini'
import { opencode } from './opencode'
import { specstory } from './specstory'
import type { Store } from './store'

/** In this order: what comes later may lie in repositories that sessions of the earlier ones name. */
export const STORES = {
  'claude-code': claudeCode,
  codex,
  opencode,
  gemini,
  cursor,
  copilot,
  cline,
  'roo-code': rooCode,
  aider,
  specstory,
} as const satisfies Record<string, Store>
export type StoreId = keyof typeof STORES

export const STORE_IDS = Object.keys(STORES) as StoreId[] // keys of a literal table
export const isStoreId = (text: string): text is StoreId => Object.hasOwn(STORES, text)
export const storeOf = (id: StoreId): Store => STORES[id]
