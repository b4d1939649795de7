'use client'

import { useState } from 'react'
import { cn } from '@/components/ui/cn'
import { Field } from '@/components/ui/field'
import { PasswordInput } from '@/components/ui/password-input'
import { passwordStrength } from './password-strength'

type NewPasswordFieldProps = { name: string; label?: string; error?: string | null }

const COLOURS = ['bg-danger', 'bg-danger', 'bg-warning', 'bg-success'] as const

export function NewPasswordField({ name, label = 'Password', error }: NewPasswordFieldProps) {
  const [typed, setTyped] = useState('')
  const { level, hint } = passwordStrength(typed)
  return (
    <Field
      label={label}
      error={error}
      hint={
        <span className="flex items-center gap-2.5">
          <span aria-hidden className="flex w-16 shrink-0 gap-1">
            {[1, 2, 3].map((step) => (
              <span key={step} className={cn('h-1 flex-1 rounded-full bg-border transition-colors', step <= level && COLOURS[level])} />
            ))}
          </span>
          <span aria-live="polite">{hint}</span>
        </span>
      }
    >
      {(control) => (
        <PasswordInput
          {...control}
          name={name}
          autoComplete="new-password"
          value={typed}
          onChange={(event) => setTyped(event.target.value)}
        />
      )}
    </Field>
  )
}
