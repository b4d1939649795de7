/** Stands where nobody knows which repository it was. */
export const NO_REPOSITORY = '(no repository)'

/** `owner/name` of a git remote, ssh or https, without credentials; null for anything else, such as a path on a disk. */
export function repositoryFromRemote(url: string): string | null {
  const remote = URL_FORM.exec(url.trim()) ?? SCP_FORM.exec(url.trim())
  const segments = (remote?.[1] ?? '').split('/').filter((segment) => segment !== '' && segment !== AZURE_MARK)
  const name = segments.pop()?.replace(/\.git$/i, '')
  const owner = segments.pop()
  return owner && name ? `${owner}/${name}` : null
}

const URL_FORM = /^(?:https?|ssh|git|git\+ssh):\/\/(?:[^/\s]*@)?[^/@\s]+\/([^\s?#]+)/i
/** `git@host:owner/name`. A host of one letter is a drive. */
const SCP_FORM = /^(?:[^/@:\s]+@)?[^/@:\s]{2,}:(?!\/\/)([^\s?#]+)/
/** Stands between project and name in a remote of Azure DevOps. */
const AZURE_MARK = '_git'

/** The last folder of a working directory, of Windows or elsewhere; null for a root or a home. */
export function repositoryFromFolder(path: string): string | null {
  const segments = path
    .trim()
    .split(/[\\/]+/)
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '~' && !/^[A-Za-z]:$/.test(segment))
  const last = segments.at(-1)
  return last === undefined || last === '..' || isHome(segments) ? null : last
}

/** `/home/x`, `C:\Users\x`, `/mnt/c/Users/x`, `/root`: nobody's project. */
function isHome(segments: string[]): boolean {
  const folders = /^mnt$/i.test(segments[0] ?? '') && segments[1]?.length === 1 ? segments.slice(2) : segments
  const [first = ''] = folders
  return folders.length === 0 || (/^(?:home|users)$/i.test(first) && folders.length <= 2) || (first === 'root' && folders.length === 1)
}
