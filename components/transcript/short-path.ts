const LONGEST = 56

/** A long path without its beginning, as the end tells the file. What is no path is left as it is. */
export function shortPath(path: string): string {
  if (path.length <= LONGEST || /\s|:\/\//.test(path)) return path
  const names = path.split('/')
  let kept = names.pop() ?? ''
  for (let name = names.pop(); name !== undefined && kept.length + name.length < LONGEST; name = names.pop()) kept = `${name}/${kept}`
  return kept.length < path.length ? `…/${kept}` : path
}
