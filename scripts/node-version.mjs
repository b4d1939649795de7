/** Whether a Node version such as `20.19.0` is one that Pushback runs on. */
export function hasEnoughNode(version) {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > 20 || (major === 20 && minor >= 19)
}
