/** A few texts of which one is meant. Schemas of them are in `schemas/`: browsers draw with the texts, and load zod later. */
export type Codes<Code extends string> = {
  options: readonly Code[]
  /** The code that a text is; null for any other text. */
  read: (text: string | null | undefined) => Code | null
}

export function codes<const Code extends string>(options: readonly Code[]): Codes<Code> {
  return { options, read: (text) => options.find((code) => code === text) ?? null }
}

export const without = <Code extends string, Left extends Code>(all: readonly Code[], left: Left) =>
  all.filter((code): code is Exclude<Code, Left> => code !== left)

export const keysOf = <T extends object>(table: T) => Object.keys(table) as (keyof T & string)[] // Object.keys of a literal table: its own keys, in order
