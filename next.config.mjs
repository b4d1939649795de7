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
    'piscina',
    '@secretlint/core',
    '@secretlint/secretlint-rule-preset-recommend',
  ],
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  // Pages get theirs, with a nonce, from proxy.ts.
  headers: async () => [{ source: '/api/:path*', headers: API_HEADERS }],
  typedRoutes: false,
}
