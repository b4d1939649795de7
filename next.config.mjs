/** @type {import('next').NextConfig} */
export default {
  serverExternalPackages: [
    '@electric-sql/pglite',
    '@node-rs/argon2',
    'pg-boss',
    '@secretlint/core',
    '@secretlint/secretlint-rule-preset-recommend',
  ],
  distDir: process.env.NEXT_DIST_DIR ?? '.next',
  poweredByHeader: false,
  reactStrictMode: true,
  typedRoutes: false,
  env: { NEXT_TELEMETRY_DISABLED: '1' },
}
