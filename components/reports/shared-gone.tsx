/** Of a link that opens nothing. Why is not told to strangers. */
export function SharedGone() {
  return (
    <main className="mx-auto flex min-h-dvh max-w-md flex-col justify-center gap-3 p-6">
      <h1 className="font-semibold text-xl tracking-tight">This link opens nothing any more</h1>
      <p className="text-muted-foreground">It has expired, was revoked, or is not complete. Ask who sent it to you for a new one.</p>
    </main>
  )
}
