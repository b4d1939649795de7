import { useState } from 'react'
import type { SessionWithTranscript } from '@/lib/contracts/sessions'

/** How many turns at the beginning are folded away: the copied ones, unless they are all there is or the address leads to one. */
export function useCopied(
  { session: { copiedTurns }, transcript }: SessionWithTranscript,
  place: number | null,
): [hidden: number, toggle: () => void] {
  const [choice, setChoice] = useState<boolean | null>(null)
  const isWhole = copiedTurns >= transcript.turns.length
  const isShown = isWhole || (choice ?? (place !== null && place <= copiedTurns))
  return [isShown ? 0 : copiedTurns, () => setChoice(!isShown)]
}
