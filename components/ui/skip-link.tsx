/** The first stop of the Tab key: past the navigation. Seen only while focused. */
export function SkipLink({ target }: { target: string }) {
  return (
    <a
      href={`#${target}`}
      className="fixed top-2 left-2 z-50 -translate-y-16 rounded-md bg-primary px-3 py-2 font-medium text-primary-foreground text-sm transition-transform focus:translate-y-0 print:hidden"
    >
      Skip to content
    </a>
  )
}
