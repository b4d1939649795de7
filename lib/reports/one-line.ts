/** In one line and of at most so many characters, with an ellipsis where some were cut. Never cuts a character in two. */
export function oneLine(text: string, longest: number): string {
  const flat = text.replace(/\s+/gu, ' ').trim()
  const characters = [...flat]
  return characters.length <= longest
    ? flat
    : `${characters
        .slice(0, longest - 1)
        .join('')
        .trimEnd()}…`
}
