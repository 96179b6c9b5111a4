import type { ComponentId } from '../../framework/framework.ts'
import { levelStyle, useFramework, usePalette } from '../settings.ts'
import { FitBox } from './FitBox.tsx'
import { ringIndexOf } from './ringIndex.ts'
import { isBlankSettled, settledText } from './settledWords.ts'
import type { SlideProps } from './slideProps.ts'

export interface SettleSlideProps extends SlideProps {
  /** The row that keys settle; null for none. */
  readonly row: ComponentId | null
}

/** What is settled of all components of the round, and what is still open. */
export function SettleSlide({ show, row, speech }: SettleSlideProps) {
  const { t, words } = speech
  const { rings } = useFramework()
  const { components } = show.round
  const done = show.settled.filter((each) => components.includes(each.component) && !isBlankSettled(each)).length
  const isDone = done === components.length
  return (
    <section className="settle">
      <div className="settle-head">
        <h1>{isDone ? t('stage:settle.all') : t('stage:settle.title')}</h1>
        <p>{t('stage:settle.count', { settled: done, count: components.length })}</p>
      </div>
      <FitBox className="settle-lists" steps={2} content={`${components.join(' ')} ${words.rings[rings[0] ?? '']?.place}`}>
        {(step) =>
          rings.map((ring, index) => {
            const own = components.filter((id) => words.components[id]?.ring === ring)
            if (own.length === 0) return null
            return (
              <div key={ring} className={`ring-${index % 2} fit-${step}`}>
                <h2>{words.rings[ring]?.place}</h2>
                <ul>
                  {own.map((id) => (
                    <Row key={id} id={id} isCurrent={id === row} isShort={step === 2} show={show} speech={speech} />
                  ))}
                </ul>
              </div>
            )
          })
        }
      </FitBox>
    </section>
  )
}

interface RowProps extends Pick<SlideProps, 'show' | 'speech'> {
  readonly id: ComponentId
  readonly isCurrent: boolean
  readonly isShort: boolean
}

function Row({ id, isCurrent, isShort, show, speech }: RowProps) {
  const { scale } = useFramework()
  const palette = usePalette()
  const found = speech.words.components[id]
  const settled = show.settled.find((each) => each.component === id)
  const isOpen = !settled || isBlankSettled(settled)
  return (
    <li aria-current={isCurrent ? 'true' : undefined}>
      <span className="stage-settle-name">{isShort ? found?.short : found?.label}</span>
      <span className={isOpen ? 'settle-value is-open' : 'settle-value'}>
        {typeof settled?.value === 'number' && (
          <b style={levelStyle(palette, ringIndexOf(id), { value: settled.value, scale })}>{settled.value}</b>
        )}{' '}
        {settledText(settled, speech)}
      </span>
    </li>
  )
}
