import { Combobox } from '@/components/ui/combobox'
import { SegmentedControl } from '@/components/ui/segmented-control'
import { BEHAVIOUR_MEASURE_IDS, BEHAVIOUR_MEASURES } from '@/lib/charts/behaviour-measures'
import { useBehaviourOptions } from './use-behaviour-options'

const MEASURES = BEHAVIOUR_MEASURE_IDS.map((id) => ({ value: id, label: BEHAVIOUR_MEASURES[id].name, detail: BEHAVIOUR_MEASURES[id].of }))
const KINDS = [
  { value: 'agent', label: 'Agent' },
  { value: 'model', label: 'Model' },
  { value: 'platform', label: 'Platform' },
] as const

/** Which measure is looked at closely, and by which groups. */
export function MeasurePicker() {
  const { measure, by, setOptions } = useBehaviourOptions()
  return (
    <div className="mt-2 flex flex-wrap items-center gap-2">
      <Combobox
        label="Measure"
        aria-label={`Measure: ${BEHAVIOUR_MEASURES[measure].name}`}
        options={MEASURES}
        value={measure}
        onChange={(chosen) => setOptions({ measure: BEHAVIOUR_MEASURE_IDS.find((id) => id === chosen) ?? null })}
        className="w-64"
      />
      <SegmentedControl label="Groups" value={by} options={KINDS} onChange={(chosen) => setOptions({ by: chosen })} />
    </div>
  )
}
