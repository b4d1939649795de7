/** A table of the paper: of `n` in the row, the shares in percent, as the authors print them. */
export type PaperTable<Row extends string, Column extends string> = Readonly<
  Record<Row, { readonly n: number; readonly shares: Readonly<Record<Column, number>> }>
>
