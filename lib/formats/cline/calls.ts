type Call = { id: string | null; name: string; target: string | null }

/** The calls of a conversation, to be found again when they are answered: by id, or by name among those of the last message. */
export type Calls = {
  add: (calls: Call[]) => void
  byId: (id: string | null) => Call
  next: (name: string) => Call
}

export function trackCalls(): Calls {
  const known = new Map<string, Call>()
  let waiting: Call[] = []
  return {
    add: (calls) => {
      waiting = [...calls]
      for (const call of calls) if (call.id !== null) known.set(call.id, call)
    },
    byId: (id) => (id === null ? undefined : known.get(id)) ?? { id, name: '', target: null },
    next: (name) => {
      const at = waiting.findIndex((call) => call.name === name)
      return (at === -1 ? undefined : waiting.splice(at, 1)[0]) ?? { id: null, name, target: null }
    },
  }
}
