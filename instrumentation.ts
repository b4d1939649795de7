/** Runs once when the server starts: opens and migrates the database, and works the queue unless separate workers do. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME !== 'nodejs') return
  const { startServer } = await import('@/lib/jobs/start-server')
  await startServer()
}
