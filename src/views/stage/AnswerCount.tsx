import type { StageShow } from '../../state/stageShow.ts'
import { useTranslate } from '../../wording/i18n.ts'

/** How many have answered: all that is told before a reveal. */
export function AnswerCount({ show: { answered, expected } }: { readonly show: StageShow }) {
  const t = useTranslate()
  const share = expected === null || expected === 0 ? null : Math.min(1, answered / expected)
  return (
    <div className="answer-count">
      <p role="status">{countText(answered, expected, t)}</p>
      {share !== null && (
        <div className="answer-bar" aria-hidden="true">
          <div style={{ transform: `scaleX(${share})` }} />
        </div>
      )}
    </div>
  )
}

function countText(answered: number, expected: number | null, t: ReturnType<typeof useTranslate>): string {
  if (answered === 0) return t('stage:answered.none')
  if (expected === null || answered > expected) return t('stage:answered.some', { count: answered })
  return answered === expected ? t('stage:answered.all', { expected }) : t('stage:answered.of', { answered, expected })
}
