// A chart's file as another program would read it: strictly, and with all that it shows inside its frame.
import type { Chart } from '../src/views/pictures/chart.ts'
import { svgTextOf } from '../src/views/pictures/drawn.ts'

export interface ReadPicture {
  readonly svg: string
  readonly root: Element
  /** What each text says, in order. */
  readonly texts: readonly string[]
  /** Texts that reach out of the frame. */
  readonly outside: readonly string[]
}

/** @throws when it is not well formed */
export async function readPicture(chart: Chart): Promise<ReadPicture> {
  const svg = await svgTextOf(chart)
  const read = new DOMParser().parseFromString(svg, 'image/svg+xml')
  const fault = read.querySelector('parsererror')
  if (fault) throw new Error(fault.textContent ?? '')
  const root = document.importNode(read.documentElement, true)
  document.body.append(root)
  await document.fonts.ready
  await Promise.all([400, 600].map(async (weight) => document.fonts.load(`${weight} 16px "IBM Plex Sans"`)))
  const all = [...root.querySelectorAll('text')]
  const frame = root.getBoundingClientRect()
  const outside = all.filter((text) => !isWithin(text.getBoundingClientRect(), frame))
  root.remove()
  return { svg, root, texts: all.map(said), outside: outside.map(said) }
}

function said(text: Element): string {
  return (text.textContent ?? '').replaceAll(/\s+/g, ' ').trim()
}

function isWithin(box: DOMRect, frame: DOMRect): boolean {
  return box.left >= frame.left - 1 && box.top >= frame.top - 1 && box.right <= frame.right + 1 && box.bottom <= frame.bottom + 1
}

/** The texts in one, without what only breaks lines. */
export function lettersOf(texts: readonly string[]): string {
  return texts.join('').replaceAll(/[\s\u00ad-]+/g, '')
}
