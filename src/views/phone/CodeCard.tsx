import { Suspense } from 'react'
import { appAddress } from '../../browser/address.ts'
import { codeFragment } from '../../exchange/answerCodeLink.ts'
import { groupedCode, spelledCode } from '../../exchange/answerCodeText.ts'
import { lazyQrCode } from './lazyQrCode.ts'
import { usePhoneWords } from './phoneWords.ts'

const QrCode = lazyQrCode(NoQrCode)

/**
 * The code as a link to scan, and big as text: its first group is everyone's, the others are one's own.
 *
 * @param code - without hyphens
 */
export function CodeCard({ code }: { readonly code: string }) {
  const { t } = usePhoneWords()
  const [first = '', ...others] = groupedCode(code).split('-')
  return (
    <>
      <p className="phone-lead">{t('phone:code.hand', { count: others.length })}</p>
      <div className="phone-card">
        <div className="phone-qr">
          <Suspense>
            <QrCode text={appAddress() + codeFragment(code)} label={t('phone:code.qr')} />
          </Suspense>
        </div>
        <p className="phone-code" role="img" aria-label={t('phone:code.spelled', { code: spelledCode(code) })}>
          <span className="phone-code-first">{first}</span>
          <span>{others.join(' ')}</span>
        </p>
      </div>
    </>
  )
}

function NoQrCode() {
  const { t } = usePhoneWords()
  return <p className="phone-no-qr">{t('phone:code.noQr')}</p>
}
