import { answer, type Beat, edit, say } from '@/lib/demo/beat'
import { PROJECTS } from '@/lib/demo/projects'
import { writeClaudeCode } from '@/lib/demo/writers/claude-code'

const CALM: Beat[] = [say('Add a wish list to the shop.'), edit('src/list.ts', 'a', 'b'), answer('The wish list is there.')]
export const ANNOYED: Beat[] = [
  say('Fix the typo in the header. Do not touch the payment module.'),
  edit('src/payment.ts', 'a', 'b'),
  answer('I fixed the typo and reorganised the payment module.'),
  say('No, I told you not to touch the payment module. Revert that.'),
  answer('You are right, I reverted it.'),
]

/** A small Claude Code file as bytes. `id` tells sessions apart; more beats make a later version of the same one. */
export function aClaudeFile({
  id = 1,
  beats = CALM,
  startedAt = '2026-03-02T09:00:00Z',
}: {
  id?: number
  beats?: Beat[]
  startedAt?: string
} = {}) {
  const uuid = `00000000-0000-4000-a000-${String(id).padStart(12, '0')}`
  const { name, text } = writeClaudeCode({
    id: uuid,
    project: PROJECTS[0],
    agent: 'Claude Code',
    release: '2.1.20',
    model: 'claude-sonnet-4',
    startedAt: new Date(startedAt),
    beats,
  })
  return { name, bytes: new TextEncoder().encode(text) }
}
