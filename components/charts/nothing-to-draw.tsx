type NothingToDrawProps = {
  /** What a point of the chart is out of. */
  of: string
  count: number
}

/** Stands where every point of a chart has too few. */
export function NothingToDraw({ of, count }: NothingToDrawProps) {
  return (
    <p className="grid h-40 place-items-center px-4 text-center text-muted-foreground text-sm">
      {count < 10
        ? `A point takes ten ${of}, and there are fewer in all.`
        : `No point has ten ${of}. Choose a longer unit of time, or fewer lines.`}
    </p>
  )
}
