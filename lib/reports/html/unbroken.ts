/** A line may not begin with the unit of the number before it. */
export const unbroken = (text: string) => text.replaceAll(' %', '\u00a0%')
