'use client'

import { useCallback, useEffect, useState } from 'react'
import { addressParams, changeAddress } from '@/components/address/address'

/** A new object asks to be shown, even if it names the same turn again. */
export type Place = { turn: number | null; episode: number | null }

/** The turn and the episode that the address names: `?episode=2#turn-12`. Only for what is drawn in the browser alone. */
export function usePlace(): [Place, (place: Place) => void] {
  const [place, setPlace] = useState(readPlace)
  useEffect(() => {
    const follow = () => setPlace(readPlace())
    window.addEventListener('hashchange', follow)
    return () => window.removeEventListener('hashchange', follow)
  }, [])
  const go = useCallback((next: Place) => {
    writePlace(next)
    setPlace(next)
  }, [])
  return [place, go]
}

function readPlace(): Place {
  const { search, hash } = window.location
  return { turn: numberIn(/^#turn-(\d{1,6})$/.exec(hash)?.[1]), episode: numberIn(new URLSearchParams(search).get('episode')) }
}

function writePlace({ turn, episode }: Place): void {
  const params = addressParams()
  if (episode === null) params.delete('episode')
  else params.set('episode', String(episode))
  changeAddress(params, { hash: turn === null ? '' : `#turn-${turn}` })
}

function numberIn(text: string | null | undefined): number | null {
  const number = Number(text)
  return text && Number.isInteger(number) && number > 0 ? number : null
}
