import { useId, type ReactNode } from 'react'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import type { CheckId, CheckResult } from './checks.ts'

export interface CheckProps {
  readonly id: CheckId
  readonly result: CheckResult
  /** What to do to try it. */
  readonly children?: ReactNode
}

/** One thing to try: what it is for, how it went, and what to do instead. */
export function Check({ id, result, children }: CheckProps) {
  const t = useTranslate()
  const title = useId()
  return (
    <li className={`check-row is-${result}`} aria-labelledby={title}>
      <div className="check-head">
        <h2 id={title}>{t(`trial:check.${id}.title`)}</h2>
        <p className="check-result" role="status">
          {result === 'good' && <Icon name="check" />}
          {result === 'bad' && <Icon name="warning" />}
          {t(`trial:result.${result}`)}
        </p>
      </div>
      <p>{t(`trial:check.${id}.text`)}</p>
      {children}
      {result === 'bad' && (
        <p className="check-instead">
          <strong>{t('trial:instead')}</strong> {t(`trial:check.${id}.instead`)}
        </p>
      )}
    </li>
  )
}
