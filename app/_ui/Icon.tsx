/** The page's icons: drawn on a 20 by 20 grid, filled with the text's colour, never without a name beside them or on the button. */
const PATHS = {
  run: 'M5 3.200v13.600L17 10z',
  stop: 'M4 4h12v12H4z',
  pause: 'M4 3h4v14H4zm8 0h4v14h-4z',
  first: 'M3 3h2.500v14H3zM17 3v14L6.500 10z',
  back: 'M13.500 3v14L3.500 10z',
  forward: 'M6.500 3v14l10-7z',
  last: 'M14.500 3H17v14h-2.500zM3 3v14l10.500-7z',
  picture: 'M2 3h6v5H5.800v2.500h4.700V8.800h5.700v5.700h-5.700v-2.200H4V8H2zM11 3h7v4h-7z',
  table:
    'M2 3h16v14H2zm1.800 4.500v2.300h4.400V7.500zm6 0v2.300h6.400V7.500zm-6 4v3.700h4.400v-3.700zm6 0v3.700h6.400v-3.700z',
  lesson:
    'M4 2h10a2 2 0 0 1 2 2v14H5.500A2.500 2.500 0 0 1 3 15.500V3a1 1 0 0 1 1-1zm1.500 12a1 1 0 0 0 0 2H14v-2zM6 5v1.600h7V5zm0 3.200v1.600h5V8.200z',
  close: 'm5 3.600 5 5 5-5L16.400 5l-5 5 5 5-1.400 1.400-5-5-5 5L3.600 15l5-5-5-5z',
  share: 'M15 2a3 3 0 1 1-2.200 5L8 9.600v.8l4.800 2.600a3 3 0 1 1-.8 1.600L7 12a3 3 0 1 1 0-4l5-2.600A3 3 0 0 1 15 2z',
  people:
    'M7 3a3.200 3.200 0 1 1 0 6.400A3.200 3.200 0 0 1 7 3zm6.800 1.200a2.600 2.600 0 1 1 0 5.200 2.600 2.600 0 0 1 0-5.200zM1 17c0-3.600 2.600-6 6-6s6 2.400 6 6zm13.300 0c0-2.200-.6-4-1.700-5.300.4-.1.800-.2 1.200-.2 2.900 0 5.200 2.100 5.200 5.500z',
  theme: 'M10 2a8 8 0 1 1 0 16 8 8 0 0 1 0-16zm0 2v12a6 6 0 0 0 0-12z',
  keys: 'M2 5h16v10H2zm2 2v1.600h1.600V7zm3.200 0v1.600h1.600V7zm3.200 0v1.600H12V7zm3.200 0v1.600h2.200V7zM4 11.200v1.600h2v-1.600zm3.200 0v1.600h5.600v-1.600zm6.800 0v1.600h1.800v-1.600z',
  eye: 'M10 4c4 0 7 3 8.500 6-1.500 3-4.500 6-8.500 6s-7-3-8.500-6C3 7 6 4 10 4zm0 2.500a3.500 3.500 0 1 0 0 7 3.500 3.500 0 0 0 0-7z',
  hand: 'M9 2h2v7h1V3.500h2V10h1V6h2v7a5 5 0 0 1-5 5h-2c-2 0-3.300-1-4.300-2.800L3 11l1.600-1.300L7 12V4h2z',
  saved: 'M8 13.600 4.200 9.800l-1.500 1.500L8 16.600 17.600 7l-1.500-1.500z',
  tidy: 'M3 3h6v6H3zm8 0h6v6h-6zM3 11h6v6H3zm8 0h6v6h-6z',
  out: 'M3 9h14v2H3z',
  in: 'M9 3h2v6h6v2h-6v6H9v-6H3V9h6z',
  breakpoint: 'M3 5h14a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H3a2 2 0 0 1-2-2V7a2 2 0 0 1 2-2z',
  wide: 'M2 10 6.500 5.500V9h7V5.500L18 10l-4.500 4.500V11h-7v3.500z',
  fit: 'M3 3h5v2H5v3H3zm9 0h5v5h-2V5h-3zM3 12h2v3h3v2H3zm12 0h2v5h-5v-2h3z',
} as const

export type IconName = keyof typeof PATHS

export function Icon({ name }: { readonly name: IconName }) {
  return (
    <svg viewBox="0 0 20 20" width="1.1em" height="1.1em" fill="currentColor" aria-hidden="true">
      <path d={PATHS[name]} fillRule="evenodd" />
    </svg>
  )
}
