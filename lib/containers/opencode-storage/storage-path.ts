export type StoragePath = { root: string } & (
  | { kind: 'session'; session: string }
  | { kind: 'message'; session: string; message: string }
  /** In the older layout a part lies under its session, in the newer under its message alone. */
  | { kind: 'part'; message: string }
  | { kind: 'companion' }
)

/** As short as can be: the older layout has a second `session` folder inside. */
const ROOT = '^(?<root>(?:.*?/)??)'
const SESSION = new RegExp(`${ROOT}session/[^/]+/(?<session>ses_[^/]+)\\.json$`)
const MESSAGE = new RegExp(`${ROOT}(?:session/)?message/(?<session>ses_[^/]+)/(?<message>msg_[^/]+)\\.json$`)
const PART = new RegExp(`${ROOT}(?:session/)?part/(?:ses_[^/]+/)?(?<message>msg_[^/]+)/prt_[^/]+\\.json$`)
/** What else the agent keeps in its storage folder. */
const COMPANION =
  /^(?<root>(?:.*?\/)??storage\/)(?:migration|(?:project|todo|share|session_diff|session_share|permission|session|message|part)\/.+)$/

/** Null for a path outside an OpenCode storage folder, of the layout since 0.6 or the one before it (`session/{info,message,part}`). */
export function storagePath(path: string): StoragePath | null {
  const message = MESSAGE.exec(path)?.groups
  if (message) return { root: rootOf(message), kind: 'message', session: message.session ?? '', message: message.message ?? '' }
  const part = PART.exec(path)?.groups
  if (part) return { root: rootOf(part), kind: 'part', message: part.message ?? '' }
  const session = SESSION.exec(path)?.groups
  if (session) return { root: rootOf(session), kind: 'session', session: session.session ?? '' }
  const companion = COMPANION.exec(path)?.groups
  return companion ? { root: rootOf(companion), kind: 'companion' } : null
}

const rootOf = ({ root = '' }: Record<string, string | undefined>) => root
