/** The attributes of a drawing by itself: with them a copy of it can be a file of its own. */
export function drawingFrame({ width, height }: { readonly width: number; readonly height: number }) {
  return {
    xmlns: 'http://www.w3.org/2000/svg',
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    fontFamily: 'IBM Plex Sans, system-ui, sans-serif',
  }
}
