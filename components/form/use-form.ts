'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'

type FormOptions<T> = {
  /** Loads what the form is checked by, where fields go by their `name`. Loaded when somebody comes to the form. */
  contract: () => Promise<z.ZodType<T>>
  submit: (values: T) => Promise<unknown>
  onSuccess?: (form: HTMLFormElement) => void
}

const DONE = 'done'

/** Checks a form by its contract before it is sent, and keeps what was wrong per field. */
export function useForm<T>({ contract, submit, onSuccess }: FormOptions<T>) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useMutation({
    mutationFn: async (form: HTMLFormElement) => {
      const fields = Object.fromEntries(new FormData(form))
      const parsed = (await contract()).safeParse(fields)
      if (!parsed.success) return parsed.error
      setErrors({})
      await submit(parsed.data)
      return DONE
    },
    onSuccess: (result, form) => {
      if (result === DONE) return onSuccess?.(form)
      setErrors(firstMessages(result))
      focusField(form, result.issues[0]?.path[0])
    },
  })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    sending.mutate(event.currentTarget)
  }

  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && errors[target.name]) setErrors(({ [target.name]: _, ...others }) => others)
  }

  /** `settled` stays true after success, while the next page loads. */
  return {
    // What cannot be loaded yet is loaded at the latest when the form is sent, which tells of trouble.
    form: { onSubmit, onInput, onFocus: () => void contract().catch(() => {}), noValidate: true },
    errors,
    problem: sending.error?.message ?? null,
    pending: sending.isPending,
    settled: sending.data === DONE,
  }
}

function firstMessages(error: z.ZodError): Record<string, string> {
  const messages: Record<string, string> = {}
  for (const issue of error.issues) messages[String(issue.path[0])] ??= issue.message
  return messages
}

function focusField(form: HTMLFormElement, name: PropertyKey | undefined) {
  const field = form.elements.namedItem(String(name))
  if (field instanceof HTMLElement) field.focus()
}
