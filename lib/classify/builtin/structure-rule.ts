import type { Moment } from './moment'
import type { SignalKind } from './signals'

/** What the shape of the conversation says, in any language. */
export type StructureRule = { id: string; kind: SignalKind; weight: number; meaning: string; applies: (moment: Moment) => boolean }
