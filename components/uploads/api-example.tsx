'use client'

import { useSyncExternalStore } from 'react'
import { CodeBlock } from '@/components/ui/code-block'

const neverChanges = () => () => {}

/** The line that uploads a transcript by the API, with this server's own address. */
export function ApiExample({ token = '$PUSHBACK_TOKEN' }: { token?: string }) {
  const address = useSyncExternalStore(
    neverChanges,
    () => window.location.origin,
    () => '',
  )
  const code = `curl ${address}/api/v1/sessions \\\n  -H "Authorization: Bearer ${token}" \\\n  -F file=@transcript.jsonl`
  return <CodeBlock code={code} label="the curl command" />
}
