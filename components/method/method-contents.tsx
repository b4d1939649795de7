import { SECTIONS } from './sections'

export function MethodContents() {
  return (
    <nav aria-label="On this page">
      <ul className="flex flex-wrap gap-x-4 gap-y-1 text-sm">
        {Object.entries(SECTIONS).map(([id, name]) => (
          <li key={id}>
            <a
              href={`#${id}`}
              className="text-muted-foreground underline decoration-border-strong underline-offset-3 hover:text-foreground"
            >
              {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
