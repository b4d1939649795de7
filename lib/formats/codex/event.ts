import type { Item, Meta } from './schema'

/** What all layouts tell, in one form. */
export type Event =
  | { type: 'meta'; meta: Meta; at: string | null }
  | { type: 'context'; cwd: string | null; model: string | null }
  | { type: 'item'; at: string | null; item: Item }
  /** What the developer sent, as the program noted it. Nearly always the same stands in an item beside it; later versions note it twice. */
  | { type: 'typed'; at: string | null; by: 'user_message' | 'item_completed'; text: string; hasImage: boolean }
  | { type: 'aborted'; at: string | null }
  | { type: 'wentBack'; at: string | null }
  | { type: 'compacted'; at: string | null; summary: string | null }
  | { type: 'title'; title: string }
