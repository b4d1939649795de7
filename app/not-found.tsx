import { Link } from '@/components/ui/link'

export default function NotFound() {
  return (
    <main className="mx-auto flex min-h-screen max-w-md flex-col justify-center gap-4 p-6">
      <h1 className="text-xl font-semibold">There is no such page</h1>
      <p>The link may be old, or it leads to another workspace than the one you are in.</p>
      <p>
        <Link href="/" className="font-medium underline underline-offset-4">
          Go to the overview
        </Link>
      </p>
    </main>
  )
}
