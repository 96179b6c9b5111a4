import type { Drawing } from './drawing.tsx'
import { rampStep, type Palette } from './palette.ts'

// The signs of the circle as they stand before the words that explain them, in a picture that goes out alone.

const SIDE = 18

/** The colours of the levels of a ring, with their figures. */
export function levelsSign(scale: { readonly min: number; readonly max: number }, hue: number, palette: Palette): Drawing {
  const levels = Array.from({ length: scale.max - scale.min + 1 }, (_, index) => scale.min + index)
  const colours = palette.rings[hue] ?? palette.rings[0]
  return {
    width: levels.length * SIDE,
    height: SIDE,
    element: (
      <g>
        {levels.map((level, index) => {
          const step = rampStep(level, scale)
          return (
            <g key={level} transform={`translate(${index * SIDE},0)`}>
              <rect width={SIDE} height={SIDE} fill={colours?.levels[step] ?? palette.track} />
              <text x={SIDE / 2} y={13.5} textAnchor="middle" fontSize={12} fontWeight={600} fill={colours?.onLevels[step] ?? palette.ink}>
                {level}
              </text>
            </g>
          )
        })}
      </g>
    ),
  }
}

/** The arc of a target. */
export function targetSign(palette: Palette): Drawing {
  return { width: 28, height: 16, element: <path d="M2 12A28 28 0 0 1 26 12" fill="none" stroke={palette.ink} strokeWidth={4.5} /> }
}

/** Looked at, not known: a dash in a disc. */
export function unknownSign(palette: Palette): Drawing {
  return {
    width: 16,
    height: 16,
    element: (
      <g>
        <circle cx={8} cy={8} r={7} fill={palette.ground} stroke={palette.edge} />
        <path d="M5 8H11" stroke={palette.muted} strokeWidth={1.75} />
      </g>
    ),
  }
}

/** Nothing yet: the empty track. */
export function emptySign(palette: Palette): Drawing {
  return {
    width: 16,
    height: 16,
    element: <rect x={0.5} y={0.5} width={15} height={15} fill={palette.track} stroke={palette.edge} />,
  }
}

/** As it was before: a dashed outline. */
export function beforeSign(palette: Palette): Drawing {
  return {
    width: 28,
    height: 20,
    element: <path d="M3 18V3H25V18" fill="none" stroke={palette.ink} strokeWidth={2.25} strokeDasharray="5 3" />,
  }
}

/** As it is now: the fills of both rings. */
export function fillSign(palette: Palette): Drawing {
  return {
    width: 44,
    height: 20,
    element: (
      <g>
        {palette.rings.map(({ levels, text }, index) => (
          <rect key={text} x={1 + 22 * index} y={2} width={20} height={16} fill={levels[2]} stroke={text} />
        ))}
      </g>
    ),
  }
}

/** The colour of a ring's words, for where in the municipality it lies. */
export function ringSign(hue: number, palette: Palette): Drawing {
  const colours = palette.rings[hue] ?? palette.rings[0]
  return {
    width: 14,
    height: 14,
    element: <circle cx={7} cy={7} r={6} fill={colours?.levels[3] ?? palette.track} stroke={colours?.text ?? palette.edge} />,
  }
}
