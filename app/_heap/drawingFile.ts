/**
 * The picture as a file of its own: SVG that looks the same without the page, its fonts inside it, or the same as PNG. Colours and
 * fonts come from the page as it is shown, so a dark page gives a dark picture.
 */

import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import { PictureShape, type ShownPicture } from './PictureShape'

/** What the style sheets decide, and a file has to say itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'font-style',
  'text-anchor',
  'text-decoration',
  'paint-order',
  'visibility',
  'display',
] as const

const MARGIN = 16
/** Pixels of a PNG for one of the drawing, and the most along one side: browsers draw no larger ones. */
const SHARPNESS = 2
const MOST_PIXELS = 8000

export interface Drawing {
  readonly text: string
  readonly width: number
  readonly height: number
}

/** All of the picture, also what is out of sight: drawn as shapes out of the reader's sight, as the page's styles have it. */
export async function drawingOf(picture: ShownPicture): Promise<Drawing> {
  const place = document.createElement('div')
  place.className = 'picture picture--file'
  document.body.append(place)
  const drawn = createRoot(place)
  try {
    flushSync(() => drawn.render(createElement(PictureShape, picture)))
    const svg = place.querySelector('svg')
    if (svg === null) throw new Error('drawingOf: nothing was drawn')
    return await asFile(svg)
  } finally {
    drawn.unmount()
    place.remove()
  }
}

async function asFile(svg: SVGSVGElement): Promise<Drawing> {
  const box = svg.getBBox()
  const width = box.width + 2 * MARGIN
  const height = box.height + 2 * MARGIN
  const copy = svg.cloneNode(true) as SVGSVGElement // a clone is what it was cloned from
  const elements = [...svg.querySelectorAll<SVGElement>('*')]
  for (const [at, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const shown = elements[at]
    if (shown !== undefined) element.setAttribute('style', styleOf(shown))
    element.removeAttribute('class')
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('viewBox', `${box.x - MARGIN} ${box.y - MARGIN} ${width} ${height}`)
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  copy.removeAttribute('class')
  const paper = getComputedStyle(svg.parentElement ?? svg).backgroundColor
  copy.insertAdjacentHTML(
    'afterbegin',
    `<style>${await fontFaces()}</style><rect x="${box.x - MARGIN}" y="${box.y - MARGIN}" width="${width}" height="${height}" fill="${paper}"/>`,
  )
  return { text: new XMLSerializer().serializeToString(copy), width, height }
}

export async function asPng({ text, width, height }: Drawing): Promise<Blob | null> {
  const scale = Math.min(SHARPNESS, MOST_PIXELS / Math.max(width, height))
  const image = new Image()
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = Math.round(width * scale)
  canvas.height = Math.round(height * scale)
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

function styleOf(element: SVGElement): string {
  const style = getComputedStyle(element)
  return STYLES.map((name) => `${name}:${style.getPropertyValue(name)}`).join(';')
}

/** The page's own fonts, as far as Latin text needs them, with their data inside. */
async function fontFaces(): Promise<string> {
  const rules = [...document.styleSheets].flatMap((sheet) => [...sheet.cssRules])
  const faces = rules.filter((rule) => rule instanceof CSSFontFaceRule && isLatin(rule))
  return (await Promise.all(faces.map(withData))).join('')
}

function isLatin(face: CSSFontFaceRule): boolean {
  const range = face.style.getPropertyValue('unicode-range')
  return range === '' || /U\+0{0,4}-|U\+0-/i.test(range)
}

/** Its address is told from where its style sheet lies. */
async function withData({ cssText, parentStyleSheet }: CSSRule): Promise<string> {
  const address = /url\("?([^")]+)"?\)/.exec(cssText)?.[1]
  if (address === undefined) return ''
  const answer = await fetch(new URL(address, parentStyleSheet?.href ?? document.baseURI))
  if (!answer.ok) return ''
  const font = await answer.blob()
  const data = await new Promise<string>((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsDataURL(font)
  })
  return cssText.replace(address, data)
}
