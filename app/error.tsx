'use client'

/** The last resort of a page that broke: what happened, and a way on. */
export default function ErrorPage({ reset }: { error: Error; reset: () => void }) {
  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col justify-center gap-4 p-6">
      <h1 className="text-xl font-semibold">This page could not be shown</h1>
      <p>
        Something went wrong while this page was made. Nothing that you uploaded is lost. Try again; if it stays, the server log or the
        browser’s console says more.
      </p>
      <p>
        <button type="button" onClick={reset} className="rounded-md border px-3 py-2 font-medium">
          Try again
        </button>
      </p>
    </main>
  )
}
