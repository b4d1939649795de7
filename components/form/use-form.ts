'use client'

import { useMutation } from '@tanstack/react-query'
import { type FormEvent, useState } from 'react'
import type { z } from 'zod'

type FormOptions<T> = {
  /** Fields are read by their `name`. */
  schema: z.ZodType<T>
  submit: (values: T) => Promise<unknown>
  onSuccess?: (form: HTMLFormElement) => void
}

/** Checks a form by its contract before it is sent, and keeps what was wrong per field. */
export function useForm<T>({ schema, submit, onSuccess }: FormOptions<T>) {
  const [errors, setErrors] = useState<Record<string, string>>({})
  const sending = useMutation({ mutationFn: submit })

  const onSubmit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = event.currentTarget
    const parsed = schema.safeParse(Object.fromEntries(new FormData(form)))
    if (!parsed.success) {
      setErrors(firstMessages(parsed.error))
      focusField(form, parsed.error.issues[0]?.path[0])
      return
    }
    setErrors({})
    sending.mutate(parsed.data, { onSuccess: () => onSuccess?.(form) })
  }

  const onInput = ({ target }: FormEvent<HTMLFormElement>) => {
    if (target instanceof HTMLInputElement && errors[target.name]) setErrors(({ [target.name]: _, ...others }) => others)
  }

  /** `settled` stays true after success, while the next page loads. */
  return {
    form: { onSubmit, onInput, noValidate: true },
    errors,
    problem: sending.error?.message ?? null,
    pending: sending.isPending,
    settled: sending.isSuccess,
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
