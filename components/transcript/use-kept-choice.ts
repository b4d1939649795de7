'use client'

import { useState } from 'react'

/** A yes or no that this browser remembers. Storage may be closed to the page; the choice then lasts as long as the page. */
export function useKeptChoice(name: string, initial: boolean): [boolean, (value: boolean) => void] {
  const [value, setValue] = useState(() => read(name) ?? initial)
  const choose = (chosen: boolean) => {
    setValue(chosen)
    try {
      window.localStorage.setItem(name, String(chosen))
    } catch {
      // closed storage: see above
    }
  }
  return [value, choose]
}

function read(name: string): boolean | null {
  try {
    const kept = window.localStorage.getItem(name)
    return kept === null ? null : kept === 'true'
  } catch {
    return null
  }
}
