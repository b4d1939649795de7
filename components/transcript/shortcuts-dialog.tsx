'use client'

import { Keyboard } from 'lucide-react'
import { Button } from '@/components/ui/button'
import { Checkbox } from '@/components/ui/checkbox'
import { Dialog, DialogContent, DialogTrigger } from '@/components/ui/dialog'

const KEYS = [
  { key: 'j', does: 'next turn' },
  { key: 'k', does: 'previous turn' },
  { key: 'n', does: 'next episode' },
  { key: 'p', does: 'previous episode' },
  { key: '?', does: 'this help' },
]

type ShortcutsDialogProps = { open: boolean; onOpenChange: (open: boolean) => void; isOn: boolean; onTurn: (isOn: boolean) => void }

/** Which keys there are. They can be turned off, as speech input and stray keys may set them off. */
export function ShortcutsDialog({ open, onOpenChange, isOn, onTurn }: ShortcutsDialogProps) {
  return (
    <Dialog open={open} onOpenChange={onOpenChange}>
      <DialogTrigger asChild>
        <Button variant="ghost" size="icon-sm" aria-label="Keyboard shortcuts" className="max-lg:hidden">
          <Keyboard aria-hidden />
        </Button>
      </DialogTrigger>
      <DialogContent title="Keyboard shortcuts" description="Everything here can be reached by Tab and Enter too.">
        <dl className="grid grid-cols-[3rem_1fr] items-center gap-y-2 text-sm">
          {KEYS.map(({ key, does }) => (
            <div key={key} className="contents">
              <dt>
                <kbd className="rounded border border-border-strong bg-subtle px-1.5 py-0.5 font-mono text-xs">{key}</kbd>
              </dt>
              <dd>{does}</dd>
            </div>
          ))}
        </dl>
        <label htmlFor="use-keys" className="mt-4 flex items-center gap-2 border-t border-border pt-3 text-sm">
          <Checkbox id="use-keys" checked={isOn} onCheckedChange={(checked) => onTurn(checked === true)} />
          Use these keys
        </label>
      </DialogContent>
    </Dialog>
  )
}
