import { Search } from 'lucide-react'
import { Input } from '@/components/ui/input'

type SearchBoxProps = { label: string; placeholder: string; value: string; onChange: (value: string) => void }

/** Searches a list. */
export function SearchBox({ label, placeholder, value, onChange }: SearchBoxProps) {
  return (
    <div className="relative min-w-0 flex-1 sm:w-64 sm:flex-none">
      <Search aria-hidden className="absolute top-2.5 left-2.5 size-3.5 text-muted-foreground" />
      <Input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        className="pl-8"
        value={value}
        onChange={(event) => onChange(event.target.value)}
      />
    </div>
  )
}
