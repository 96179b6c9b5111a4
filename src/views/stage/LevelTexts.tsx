import { levelStyle, useFramework, usePalette } from '../settings.ts'

export interface LevelTextsProps {
  readonly levels: readonly { readonly value: number; readonly label: string; readonly text: string }[]
  readonly ring: number
}

/** What the levels of a component look like. */
export function LevelTexts({ levels, ring }: LevelTextsProps) {
  const { scale } = useFramework()
  const palette = usePalette()
  return (
    <ul className="level-texts">
      {levels.map(({ value, label, text }) => (
        <li key={value}>
          <b style={levelStyle(palette, ring, { value, scale })}>{value}</b>
          <p>
            <strong>{label}</strong> {text}
          </p>
        </li>
      ))}
    </ul>
  )
}
