import { printable } from '../../exchange/printable.ts'

/** What only has a meaning on the page: for its style sheet, its keyboard and its screen reader. */
const OF_THE_PAGE = /^(?:class|style|tabindex|role|aria-.*|data-.*|cursor|pointer-events|xmlns)$/

/**
 * A drawing of the page as the text of a file by itself, as strict XML. What belongs to the page is gone from it, and so
 * are the invisible characters of names.
 *
 * @param drawn - is changed; begins with its title
 * @param rules - a style sheet for the file, which the page itself would be forbidden; '' for none
 * @throws when it is not well formed
 */
export function plainSvg(drawn: SVGSVGElement, rules: string): string {
  for (const inner of drawn.querySelectorAll('svg')) unwrap(inner)
  for (const element of [drawn, ...drawn.querySelectorAll('*')]) clean(element, element === drawn)
  for (const along of drawn.querySelectorAll('textPath')) addOldReference(along)
  const texts = document.createTreeWalker(drawn, NodeFilter.SHOW_TEXT)
  for (let node = texts.nextNode(); node; node = texts.nextNode()) node.nodeValue = printable(node.nodeValue ?? '')
  const text = `<?xml version="1.0" encoding="UTF-8"?>\n${new XMLSerializer().serializeToString(drawn)}\n`
  const read = new DOMParser().parseFromString(text, 'image/svg+xml')
  if (read.querySelector('parsererror')) throw new Error('The drawing is no well-formed XML')
  return rules === '' ? text : text.replace('</title>', (end) => `${end}<style>${rules}</style>`)
}

/**
 * A drawing in a drawing becomes a group, for not all programs know frames in frames. Its frame is as large as its content,
 * wherever in it the origin lies.
 */
function unwrap(inner: SVGSVGElement): void {
  const group = document.createElementNS('http://www.w3.org/2000/svg', 'g')
  const [left = 0, top = 0] = (inner.getAttribute('viewBox') ?? '').split(/[\s,]+/).map(Number)
  const { x, y } = { x: Number(inner.getAttribute('x') ?? 0) - left, y: Number(inner.getAttribute('y') ?? 0) - top }
  if (x !== 0 || y !== 0) group.setAttribute('transform', `translate(${x},${y})`)
  group.append(...inner.childNodes)
  inner.replaceWith(group)
}

function clean(element: Element, isRoot: boolean): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const isKept = isRoot && (name === 'role' || name === 'font-family')
    if (!isKept && (OF_THE_PAGE.test(name) || name === 'font-family')) element.removeAttribute(name)
    else element.setAttribute(name, printable(value))
  }
}

/** Not all drawing programs know the reference without its old name space. */
function addOldReference(along: Element): void {
  const path = along.getAttribute('href')
  if (path !== null) along.setAttributeNS('http://www.w3.org/1999/xlink', 'xlink:href', path)
}
