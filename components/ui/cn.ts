import { type ClassValue, clsx } from 'clsx'
import { extendTailwindMerge } from 'tailwind-merge'

/** tailwind-merge takes the unknown size `text-2xs` for a colour and would drop it. */
const merge = extendTailwindMerge({ extend: { theme: { text: ['2xs'], shadow: ['card', 'pop'] } } })

/** Joins class names; of two that set the same property the later wins. */
export function cn(...classes: ClassValue[]): string {
  return merge(clsx(classes))
}
