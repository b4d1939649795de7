'use client'

import { Check, Search } from 'lucide-react'
import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { cn } from './cn'

export type Option = {
  value: string
  label: string
  /** Stands at the right edge: a count, an offset. */
  detail?: ReactNode
  /** A colour of the theme for a dot before the label. */
  dot?: string
}

type OptionListProps = {
  label: string
  options: readonly Option[]
  chosen: readonly string[]
  onChoose: (value: string) => void
  multiple?: boolean
  empty?: string
  /** Offers what was typed where no option is called so. */
  onCreate?: (typed: string) => void
}

const SHOWN_AT_MOST = 200

/** A search field over a listbox; the arrow keys move, Enter chooses, and the focus stays in the field. */
export function OptionList({ label, options, chosen, onChoose, multiple = false, empty = 'Nothing fits.', onCreate }: OptionListProps) {
  const id = useId()
  const [typed, setTyped] = useState('')
  const [active, setActive] = useState(0)
  const shown = options.filter((option) => option.label.toLowerCase().includes(typed.trim().toLowerCase())).slice(0, SHOWN_AT_MOST)
  const creates = onCreate && typed.trim() !== '' && !options.some((option) => option.label === typed.trim())
  const count = shown.length + (creates ? 1 : 0)

  const choose = (index: number) => {
    const option = shown[index]
    if (option) onChoose(option.value)
    else if (creates) onCreate(typed.trim())
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const next = { ArrowDown: active + 1, ArrowUp: active - 1, Home: 0, End: count - 1 }[event.key]
    if (event.key === 'Enter') choose(active)
    else if (next === undefined) return
    else move((next + count) % Math.max(1, count))
    event.preventDefault()
  }
  const move = (index: number) => {
    setActive(index)
    document.getElementById(`${id}-${index}`)?.scrollIntoView({ block: 'nearest' })
  }

  return (
    <div className="flex flex-col">
      <div className="flex items-center gap-2 border-b border-border px-3">
        <Search aria-hidden className="size-3.5 shrink-0 text-muted-foreground" />
        <input
          role="combobox"
          aria-expanded
          aria-controls={`${id}-list`}
          aria-activedescendant={count > 0 ? `${id}-${active}` : undefined}
          aria-label={`Search ${label.toLowerCase()}`}
          placeholder="Search…"
          value={typed}
          onChange={(event) => {
            setTyped(event.target.value)
            setActive(0)
          }}
          onKeyDown={onKeyDown}
          className="h-9 w-full bg-transparent text-sm outline-none pointer-coarse:text-[1rem]"
        />
      </div>
      <div id={`${id}-list`} role="listbox" aria-label={label} aria-multiselectable={multiple} className="max-h-72 overflow-y-auto p-1">
        {shown.map((option, index) => (
          <OptionRow
            key={option.value}
            id={`${id}-${index}`}
            option={option}
            selected={chosen.includes(option.value)}
            active={index === active}
            multiple={multiple}
            onHover={() => setActive(index)}
            onChoose={() => choose(index)}
          />
        ))}
        {creates && (
          <OptionRow
            id={`${id}-${shown.length}`}
            option={{ value: typed, label: `Use “${typed.trim()}”` }}
            selected={false}
            active={active === shown.length}
            multiple={false}
            onHover={() => setActive(shown.length)}
            onChoose={() => choose(shown.length)}
          />
        )}
      </div>
      {count === 0 && <p className="px-3 pb-3 text-muted-foreground text-xs">{empty}</p>}
    </div>
  )
}

type OptionRowProps = {
  id: string
  option: Option
  selected: boolean
  active: boolean
  multiple: boolean
  onHover: () => void
  onChoose: () => void
}

function OptionRow({ id, option, selected, active, multiple, onHover, onChoose }: OptionRowProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents lint/a11y/useFocusableInteractive: the search field keeps the focus and takes the keys
    <div
      id={id}
      role="option"
      aria-selected={selected}
      onClick={onChoose}
      onPointerMove={onHover}
      className={cn('flex min-h-8 cursor-default items-center gap-2 rounded-md px-2 py-1 text-sm', active && 'bg-subtle')}
    >
      {multiple && (
        <span
          aria-hidden
          className={cn(
            'grid size-4 shrink-0 place-items-center rounded border border-border-strong',
            selected && 'border-primary bg-primary',
          )}
        >
          {selected && <Check className="size-3 text-primary-foreground" strokeWidth={3} />}
        </span>
      )}
      {option.dot && <span aria-hidden className="size-2 shrink-0 rounded-full" style={{ background: option.dot }} />}
      <span className="min-w-0 flex-1 truncate">{option.label}</span>
      {option.detail !== undefined && <span className="shrink-0 text-muted-foreground text-xs tabular-nums">{option.detail}</span>}
      {!multiple && selected && <Check aria-hidden className="size-3.5 shrink-0" />}
    </div>
  )
}
