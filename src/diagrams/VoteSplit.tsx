import { rounded } from './polar.ts'
import { textWidth } from './textWidth.ts'
import type { VotePart } from './votePart.ts'

/** A bracket over the levels that the room is split between, with the word for it. */
export function VoteSplit({ layout, votes, width: drawing, palette }: VotePart) {
  const { split } = votes
  const { columns, bracket, base, sizes } = layout
  const chosen = columns.filter(({ value }) => split?.levels.includes(value))
  const [first, last] = [chosen[0], chosen.at(-1)]
  if (!split || !first || !last) return null
  const em = sizes.small
  const y = rounded(bracket - 0.35 * em)
  const half = textWidth(split.words, em, 600) / 2 + 0.5 * em
  const reach = half + 0.6 * em
  const middle = Math.max(reach, Math.min(drawing - reach, (first.middle + last.middle) / 2))
  const [from, to] = [Math.min(first.middle, middle - reach), Math.max(last.middle, middle + reach)]
  const ticks = chosen.map((column) => `M${rounded(column.middle)},${y}V${rounded(y + 0.7 * em)}`).join('')
  const line = `M${rounded(from)},${y}H${rounded(middle - half)}M${rounded(middle + half)},${y}H${rounded(to)}`
  const width = rounded(Math.max(2, em * 0.14))
  return (
    <>
      <path d={line + ticks} fill="none" stroke={palette.warn} strokeWidth={width} />
      <text
        x={rounded(middle)}
        y={rounded(bracket)}
        textAnchor="middle"
        fontSize={rounded(em)}
        fontWeight={600}
        fill={palette.warn}
      >
        {split.words}
      </text>
      {chosen.map(({ value, x, width: length }) => (
        <path
          key={value}
          d={`M${rounded(x)},${rounded(base + width)}h${rounded(length)}`}
          stroke={palette.warn}
          strokeWidth={rounded(2.5 * width)}
        />
      ))}
    </>
  )
}
