/** What a rendering needs to know that is not in the document. Same document and rendering → same bytes. */
export type Rendering = {
  /** Where the app is reached, without a slash at the end, so that links lead back to it; null leaves them out. */
  baseUrl: string | null
  /** Null while the report is open. */
  revision: number | null
  /** When that revision was made, as an ISO instant; null while the report is open. */
  closedAt: string | null
}
