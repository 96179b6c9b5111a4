import type { StairText } from './stairLayout.ts'

export interface StairLineProps extends StairText {
  readonly fill: string
}

/** One line of text. */
export function StairLine({ text, x, y, size, weight, fill }: StairLineProps) {
  return (
    <text x={x} y={y} fontSize={size} fontWeight={weight} fill={fill}>
      {text}
    </text>
  )
}
