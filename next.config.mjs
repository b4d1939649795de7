const API_HEADERS = [
  { key: 'x-content-type-options', value: 'nosniff' },
  { key: 'content-security-policy', value: "default-src 'none'; frame-ancestors 'none'" },
  { key: 'referrer-policy', value: 'no-referrer' },
  { key: 'cache-control', value: 'no-store' },
]

/** @type {import('next').NextConfig} */
export default {
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'pg-boss',
    '@sqlite.org/sqlite-wasm',
    'piscina',
    '@secretlint/core',
    '@secretlint/secretlint-rule-preset-recommend',
  ],
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages get theirs, with a nonce, from proxy.ts.
  headers: async () => [
    { source: '/api/:path*', headers: API_HEADERS },
    // Answers of the API have an ETag, which is of use only to a client that may keep them.
    { source: '/api/v1/:path*', headers: [{ key: 'cache-control', value: 'private, no-cache' }] },
  ],
  typedRoutes: false,
}
