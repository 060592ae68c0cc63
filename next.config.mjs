import createNextIntlPlugin from 'next-intl/plugin'

/** @type {import('next').NextConfig} */
const config = {
  poweredByHeader: false,
  reactStrictMode: true,
  devIndicators: false,
  turbopack: {
    root: import.meta.dirname,
    resolveAlias: { 'next/dist/compiled/buffer': { browser: './app/_data/noBuffer.ts' } },
  },
  // `npm run types` checks the whole project at once; the build need not do it again.
  typescript: { ignoreBuildErrors: true },
}

// Messages are compiled when the pages are built, so that no page carries a parser of them.
const withMessages = createNextIntlPlugin({
  requestConfig: './app/_language/request.ts',
  experimental: { messages: { path: './messages', format: 'json', locales: 'infer', precompile: true } },
})

export default withMessages(config)
