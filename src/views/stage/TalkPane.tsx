import { splitLevels } from '../../analysis/split.ts'
import type { Finding } from '../../analysis/understanding.ts'
import { componentOf } from '../../framework/framework.ts'
import { useFramework } from '../settings.ts'
import { mirrorText } from '../understanding/findingWords.ts'
import type { Speech } from '../understanding/useSpeech.ts'
import { LevelTexts } from './LevelTexts.tsx'
import { ringIndexOf } from './ringIndex.ts'

export interface TalkPaneProps {
  readonly finding: Finding
  /** How far things must be left out; see the slide. */
  readonly step: number
  readonly speech: Speech
}

/** What to read and to talk about: the levels that the room stands between, the questions, and what belongs with it. */
export function TalkPane({ finding: { component, result, mirrorGap }, step, speech }: TalkPaneProps) {
  const { t, words } = speech
  const framework = useFramework()
  const found = words.components[component]
  const toRead = splitLevels(result)
  const levels = (found?.levels ?? []).filter(({ value }) => toRead.includes(value))
  const isLone = result.room.status === 'shown' && result.room.pattern === 'lone-voice'
  const mirror = componentOf(framework, component)?.mirror ?? null
  const ahead = mirrorText(mirrorGap, speech)
  const questions = (found?.questions ?? []).slice(0, [3, 3, 3, 2, 1, 1, 1][step])
  return (
    <div className="stage-talk">
      {step < 5 && levels.length > 0 && (
        <div>
          <h3>{isLone ? t('stage:revealed.readBoth') : t('stage:revealed.read', { count: levels.length })}</h3>
          <LevelTexts levels={levels} ring={ringIndexOf(component)} />
        </div>
      )}
      <div>
        <h3>{t('understanding:talks.questions')}</h3>
        <ul className="talk-questions">
          {questions.map((question) => (
            <li key={question}>{question}</li>
          ))}
        </ul>
      </div>
      {step < 2 && mirror !== null && (
        <p className="talk-pair">
          {t('stage:revealed.pair')} <strong>{words.components[mirror]?.name}</strong>
          {ahead !== null && `: ${ahead}`}
        </p>
      )}
    </div>
  )
}
