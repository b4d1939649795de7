/** Stands where no point of a chart can be drawn. */
export function NothingToDraw({ why }: { why: string }) {
  return <p className="grid h-40 place-items-center px-4 text-center text-muted-foreground text-sm">{why}</p>
}
