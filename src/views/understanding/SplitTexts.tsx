import { splitLevels } from '../../analysis/split.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { hueOf } from './VoteStrip.tsx'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import { votesText } from './findingWords.ts'
import { useSpeech } from './useSpeech.ts'

/** The texts of the two levels that the room is split between, to be read side by side. */
export function SplitTexts({ finding }: { readonly finding: Finding }) {
  const speech = useSpeech()
  const framework = useFramework()
  const palette = usePalette()
  const { t, words } = speech
  const { room } = finding.result
  const levels = splitLevels(finding.result)
  if (levels.length === 0 || room.status !== 'shown') return null
  return (
    <div className="split">
      <p className="label">{levels.length === 1 ? t('understanding:split.one') : t('understanding:split.two')}</p>
      <ul>
        {levels.map((value) => {
          const level = words.components[finding.component]?.levels.find((each) => each.value === value)
          return (
            <li key={value}>
              <span className="radio-list-mark" style={levelStyle(palette, hueOf(finding, framework), { value, scale: framework.scale })}>
                {value}
              </span>
              <span>
                <strong>{level?.label}</strong>{' '}
                <span className="help">{votesText(room.counts[value - 1] ?? 0, speech)}</span>
                <br />
                {level?.text}
              </span>
            </li>
          )
        })}
      </ul>
    </div>
  )
}
