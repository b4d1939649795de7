import { Link } from '@/components/ui/link'
import { type ClassifierVersion, versionText } from '@/lib/domain/classifier-version'
import { MethodSection } from './method-section'

const STEPS: readonly { name: string; text: string }[] = [
  {
    name: 'Read',
    text: 'Secrets, e-mail addresses and home folders are masked, then the transcript is parted into turns of the developer and of the agent.',
  },
  {
    name: 'Listen',
    text: 'Rules listen to every developer turn: to its words in nine languages, and to what happens around it, such as a refused action, an interruption, the same request again, or a pasted failure after the agent said “done”.',
  },
  {
    name: 'Weigh',
    text: 'A small model that has learnt from labelled sessions weighs these signs together with the words, and says how likely the turn pushes back.',
  },
  {
    name: 'Join',
    text: 'Pushbacks on the same thing become one candidate, with the agent turn that went wrong and quotes that show it.',
  },
  {
    name: 'Check',
    text: 'Each quote must stand word for word in its turn. A candidate that fails, or that does not clearly push back, is refused and kept with the reason.',
  },
  {
    name: 'Label',
    text: 'Symptom, cause, cost and outcome are told from what was asked, done, claimed and answered. What cannot be known is labelled as unknown and not guessed.',
  },
]

export function HowItIsFound({ inUse }: { inUse: ClassifierVersion }) {
  return (
    <MethodSection id="pipeline">
      <ol className="grid gap-px overflow-clip rounded-lg border border-border bg-border sm:grid-cols-2 lg:grid-cols-3">
        {STEPS.map(({ name, text }, index) => (
          <li key={name} className="bg-surface p-4">
            <p className="font-medium">
              <span className="mr-1.5 text-muted-foreground tabular-nums">{index + 1}</span>
              {name}
            </p>
            <p className="mt-1 text-pretty text-muted-foreground text-sm">{text}</p>
          </li>
        ))}
      </ol>
      <p className="max-w-prose text-pretty">
        The classifier in use is <strong>{versionText(inUse)}</strong>. It runs on this server; no text leaves it. The same transcript and
        version always give the same result.{' '}
        <Link href="/settings/classifier" className="underline">
          How far it has come with your sessions
        </Link>
        . Every episode on a session page says why it is one.
      </p>
    </MethodSection>
  )
}
