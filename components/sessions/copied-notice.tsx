import { Alert } from '@/components/ui/alert'
import { Button } from '@/components/ui/button'
import { Link } from '@/components/ui/link'
import type { SessionWithTranscript } from '@/lib/contracts/sessions'

type CopiedNoticeProps = { detail: SessionWithTranscript; isShown: boolean; onToggle: () => void }

/** Says that a beginning of this session, or all of it, is counted in another, and folds it away. */
export function CopiedNotice({ detail: { session, family, transcript }, isShown, onToggle }: CopiedNoticeProps) {
  const { copiedTurns } = session
  if (copiedTurns === 0) return null
  const other = family.copiedFrom
  const link = other ? (
    <Link href={`/sessions/${other.id}`} className="font-medium underline underline-offset-2 [overflow-wrap:anywhere]">
      {other.title}
    </Link>
  ) : (
    'another session'
  )
  if (copiedTurns >= transcript.turns.length)
    return (
      <Alert className="mb-4" title="Continued in another session">
        All turns stand in {link} as well, and are counted there.
      </Alert>
    )
  const turns = copiedTurns === 1 ? 'Turn 1 is' : `Turns 1–${copiedTurns.toLocaleString('en')} are`
  return (
    <Alert className="mb-4">
      {turns} copied from {link} and counted there.
      <Button size="sm" className="mt-2 flex text-foreground" aria-expanded={isShown} onClick={onToggle}>
        {isShown ? 'Hide copied turns' : 'Show copied turns'}
      </Button>
    </Alert>
  )
}
