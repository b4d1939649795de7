import { ArrowRight } from 'lucide-react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import type { Versions } from '@/lib/client/classifier'
import type { ClassifierState } from '@/lib/contracts/classifier'
import { versionText } from '@/lib/domain/classifier-version'

type VersionChoiceProps = { versions: ClassifierState['versions']; chosen: Versions; onChoose: (choice: Partial<Versions>) => void }

export function VersionChoice({ versions, chosen, onChoose }: VersionChoiceProps) {
  const options = versions.map((version) => ({ value: versionText(version), label: versionText(version) }))
  const choice = (side: 'a' | 'b', label: string) => (
    <Field label={label} className="w-44 max-sm:w-auto max-sm:flex-1">
      {(control) => (
        <Combobox
          {...control}
          label={`Version to compare ${label.toLowerCase()}`}
          options={options}
          value={chosen[side]}
          onChange={(value) => value && onChoose({ [side]: value })}
        />
      )}
    </Field>
  )
  return (
    <div className="flex items-end gap-2">
      {choice('a', 'From')}
      <ArrowRight aria-hidden className="mb-2 size-4 shrink-0 text-muted-foreground" />
      {choice('b', 'To')}
    </div>
  )
}
