'use client'

import { Pause, Play } from 'lucide-react'
import { Button } from '@/components/ui/button'

type PauseButtonProps = { name: string; isActive: boolean; pending: boolean; onPress: () => void }

/** Pauses what a row of a list does, or lets it go on. */
export function PauseButton({ name, isActive, pending, onPress }: PauseButtonProps) {
  return (
    <Button variant="ghost" size="icon-sm" aria-label={isActive ? `Pause ${name}` : `Resume ${name}`} pending={pending} onClick={onPress}>
      {isActive ? <Pause aria-hidden /> : <Play aria-hidden />}
    </Button>
  )
}
