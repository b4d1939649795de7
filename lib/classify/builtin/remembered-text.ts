import { remembered } from '@/lib/domain/remembered'

const LATEST = 32

/** Rules ask the same of a turn, and of the turns before it, many times over. */
export const rememberedText = <Answer>(answer: (text: string) => Answer) => remembered((text: string) => text, answer, LATEST)
