import { ArrowLeftRight } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Combobox } from '@/components/ui/combobox'
import { SegmentedControl } from '@/components/ui/segmented-control'
import type { Comparison } from '@/lib/contracts/analytics/comparison'
import { useChosenGroups } from './use-chosen-groups'

const KINDS = [
  { value: 'platform', label: 'Platforms' },
  { value: 'agent', label: 'Agents' },
  { value: 'model', label: 'Models' },
] as const

/** Which kind of group is compared, and which two of them. Choosing the other one again exchanges them. */
export function GroupPicker({ answer: { groups, compared } }: { answer: Comparison }) {
  const { by, setBy, setGroups } = useChosenGroups()
  const [first, second] = compared.map(({ name }) => name)
  const options = groups.map(({ name, sessions }) => ({ value: name, label: name, detail: `${sessions.toLocaleString('en')} sessions` }))
  return (
    <section aria-label="What is compared" className="flex flex-wrap items-center gap-2">
      <SegmentedControl label="Compare by" value={by} options={KINDS} onChange={setBy} />
      {first !== undefined && second !== undefined && (
        <>
          <Combobox
            label={`First ${by}`}
            aria-label={`First ${by}: ${first}`}
            options={options}
            value={first}
            onChange={(name) => name !== null && setGroups([name, name === second ? first : second])}
            className="w-52"
          />
          <Button variant="ghost" size="icon-sm" aria-label="Exchange the two" onClick={() => setGroups([second, first])}>
            <ArrowLeftRight aria-hidden />
          </Button>
          <Combobox
            label={`Second ${by}`}
            aria-label={`Second ${by}: ${second}`}
            options={options}
            value={second}
            onChange={(name) => name !== null && setGroups([name === first ? second : first, name])}
            className="w-52"
          />
        </>
      )}
    </section>
  )
}
