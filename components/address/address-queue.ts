type Place = { pathname: string; search: string }
/** `push`: the way back leads to what stood there before. */
export type AddressChange = { search: string; hash: string; history: 'push' | 'replace' }

/**
 * Changes of the parameters of one page, written one at a time: the next when the last is drawn.
 *
 * The router writes the address again as it draws a change. Were two under way, `location` would name the first one
 * again after the second was written, and a third that starts from there, or a reload, would lose the second.
 */
export class AddressQueue {
  private asked: AddressChange | null = null
  private written: AddressChange | null = null
  private at = ''
  private drawnLast: string | null = null
  private readonly listeners = new Set<() => void>()

  constructor(
    private readonly place: () => Place,
    private readonly write: (change: AddressChange) => void,
  ) {}

  /** What was asked for last on the page that is open, unless it is drawn. */
  latest = (): string | null => (this.at === this.place().pathname ? (this.asked?.search ?? null) : null)

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /** The parameters that the next change starts from. */
  params(): URLSearchParams {
    return new URLSearchParams(this.latest() ?? this.place().search)
  }

  change(params: URLSearchParams, hash: string, history: AddressChange['history'] = 'replace'): void {
    if (this.at !== this.place().pathname) this.drop()
    this.at = this.place().pathname
    const waiting = this.asked === this.written ? null : this.asked
    this.asked = { search: params.toString(), hash, history: waiting?.history === 'push' ? 'push' : history }
    if (!this.written) this.writeAsked(this.asked)
    this.tell()
  }

  /** The page shows these parameters now: what was written, or what a link or the way back led to, which ends what was asked for. */
  drawn({ pathname, search }: Place): void {
    this.drawnLast = search
    const isWritten = pathname === this.at && search === this.written?.search
    if (!isWritten || this.asked === this.written) this.forget()
    else if (this.asked) this.writeAsked(this.asked)
  }

  forget(): void {
    this.drop()
    this.tell()
  }

  private drop(): void {
    this.asked = null
    this.written = null
  }

  private writeAsked(change: AddressChange): void {
    // What is shown already will not be drawn anew: nothing to wait for.
    const isShown = change.search === this.drawnLast
    this.written = isShown ? null : change
    if (isShown) this.asked = null
    this.write(change)
  }

  private tell(): void {
    for (const listener of this.listeners) listener()
  }
}
