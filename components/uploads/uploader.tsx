'use client'

import { useState } from 'react'
import { Combobox } from '@/components/ui/combobox'
import { Field } from '@/components/ui/field'
import { Dropzone } from './dropzone'
import { QueuePanel } from './queue-panel'

/** `repositories` are suggestions. */
export function Uploader({ repositories }: { repositories: readonly string[] }) {
  const [repository, setRepository] = useState<string | null>(null)
  return (
    <div className="flex flex-col gap-4">
      <Dropzone repository={repository}>
        <Field
          label="Repository"
          optional
          hint="Used for files that do not name one themselves."
          className="mt-6 w-full max-w-xs text-left"
        >
          {(control) => (
            <Combobox
              {...control}
              label="Repository"
              free
              options={repositories.map((name) => ({ value: name, label: name }))}
              value={repository}
              onChange={setRepository}
              placeholder="As the files say"
              empty="Type a name, such as acme/shop."
            />
          )}
        </Field>
      </Dropzone>
      <QueuePanel />
    </div>
  )
}
