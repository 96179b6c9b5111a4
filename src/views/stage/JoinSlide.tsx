import { Fragment } from 'react'
import { QrCode } from '../../ui/QrCode.tsx'
import { AnswerCount } from './AnswerCount.tsx'
import type { SlideProps } from './slideProps.ts'

/** How to answer, and how many have. */
export function JoinSlide({ show, speech: { t } }: SlideProps) {
  const { joinUrl, expected, round } = show
  const isOpen = expected !== null && expected < round.minimumGroupSize
  return (
    <section className="join">
      <h1>{t('stage:join.title')}</h1>
      <p className="join-how">{t('stage:join.how')}</p>
      <div className="join-ways">
        {joinUrl !== null && (
          <div className="join-phone">
            <QrCode className="join-qr" text={joinUrl} label={t('stage:join.qr')} />
            <div>
              <h2>{t('stage:join.phone')}</h2>
              <p>{t('stage:join.address')}</p>
              <p className="join-address">
                {addressParts(joinUrl).map((part) => (
                  <span key={part}>
                    {wordsOf(part).map(({ at, word }) => (
                      <Fragment key={at}>
                        {word}
                        <wbr />
                      </Fragment>
                    ))}
                  </span>
                ))}
              </p>
            </div>
          </div>
        )}
        {joinUrl === null && <p className="stage-large">{t('stage:join.noPhones')}</p>}
        <p className="join-code">
          <span>{t('stage:join.code')}</span> <strong>{round.tag}</strong>
        </p>
      </div>
      {joinUrl !== null && <p className="join-others">{t('stage:join.others')}</p>}
      {isOpen && <p className="stage-open">{t('stage:openVote')}</p>}
      <AnswerCount show={show} />
    </section>
  )
}

/** Without what every browser adds itself; what tells the round stands on a line of its own. */
function addressParts(url: string): readonly string[] {
  const [page = '', round = ''] = url.replace(/^https:\/\//, '').split('#')
  return [page, `#${round}`]
}

/** An address may be broken behind its signs. */
function wordsOf(part: string): readonly { readonly at: number; readonly word: string }[] {
  return Array.from(part.matchAll(/[^./-]+[./-]*|[./-]+/g), ({ index, 0: word }) => ({ at: index, word }))
}
