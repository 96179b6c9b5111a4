import type { ReactNode } from 'react'
import type { Palette } from './palette.ts'
import { layoutPicture, type PictureRequest, type PictureText, type Size } from './pictureLayout.ts'
import { rounded } from './polar.ts'

export interface PictureFrameProps extends PictureRequest {
  /** What the drawing shows, in words for who does not see it. */
  readonly description: string
  readonly palette: Palette
  /** The drawing. */
  readonly children: ReactNode
}

/** The font that is packed in, and a common one like it where that cannot be read. */
const FONTS = 'IBM Plex Sans, Arial, sans-serif'

interface DrawingProps {
  readonly heading: string
  readonly size: Size
  readonly children: ReactNode
}

/** The drawing alone, for where heading and source stand in words around it. */
export function PictureDrawing({ heading, size: { width, height }, children }: DrawingProps) {
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS}
      role="img"
    >
      <title>{heading}</title>
      {children}
    </svg>
  )
}

/** A picture to take along: what was found as its heading, the drawing, and below it who, when and from where. */
export function PictureFrame(props: PictureFrameProps) {
  const { heading, description, palette, children } = props
  const layout = layoutPicture(props)
  const { width, height, margin, x, y, rule } = layout
  return (
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={width}
      height={height}
      viewBox={`0 0 ${width} ${height}`}
      fontFamily={FONTS}
      role="img"
    >
      <title>{heading}</title>
      <desc>{description}</desc>
      <rect width={width} height={height} fill={palette.ground} />
      <Lines text={layout.heading} x={margin} fill={palette.ink} />
      <g transform={`translate(${rounded(x)},${rounded(y)})`}>{children}</g>
      <path d={`M${margin},${rounded(rule)}H${width - margin}`} stroke={palette.line} strokeWidth={1} />
      <Lines text={layout.foot} x={margin} fill={palette.muted} />
    </svg>
  )
}

interface LinesProps {
  readonly text: PictureText
  readonly x: number
  readonly fill: string
}

/** One text, so that it is marked and copied as one. */
function Lines({ text: { lines, y, step, size, weight }, x, fill }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <text fontSize={size} fontWeight={weight} fill={fill}>
      {lines.map((line, index) => (
        <tspan key={`${y + index * step}`} x={x} y={rounded(y + index * step)}>
          {index < lines.length - 1 ? `${line} ` : line}
        </tspan>
      ))}
    </text>
  )
}
