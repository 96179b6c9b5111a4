import type { ReactNode } from 'react'
import { downloadText } from '../../browser/download.ts'
import { useTranslate, type Translate } from '../../wording/i18n.ts'
import { codeErrorWords, leftOutWords } from './codeWords.ts'
import { linesText, type Survey } from './paste.ts'
import { placeOf, type Place } from './typedCode.ts'

/** As many as can be read at once; the rest goes into a file. */
const SHOWN = 20

export interface PasteResultsProps {
  readonly survey: Survey
  readonly isBusy: boolean
  /** Where the repeated codes begin that are counted again. */
  readonly again: ReadonlySet<number>
  readonly onAgain: (start: number) => void
  readonly onTake: () => void
  readonly onShow: (place: Place) => void
}

/** What was found in a paste: what is ready, and why the rest is not. Says no code, for the screen may be on the wall. */
export function PasteResults(props: PasteResultsProps) {
  const { survey, isBusy, again, onTake } = props
  const t = useTranslate()
  const { ready, passedOver } = survey
  const count = ready.length + survey.repeated.filter(({ start }) => again.has(start)).length
  return (
    <div className="paste">
      {count > 0 && (
        <div>
          <button type="button" className="button button-primary" disabled={isBusy} onClick={onTake}>
            {t('collect:paste.take', { count })}
          </button>
        </div>
      )}
      <div className="paste-lines" role="status">
        <p>
          {ready.length === 0
            ? t('collect:paste.nothing')
            : t('collect:paste.ready', { count: ready.length, lines: linesText(ready.map(({ line }) => line)) })}
        </p>
        {passedOver.length > 0 && (
          <p>{t('collect:paste.passedOver', { count: passedOver.length, lines: linesText(passedOver) })}</p>
        )}
      </div>
      <LeftOut survey={survey} />
      <Refused {...props} />
      <Repeated {...props} />
      {survey.refused.length + survey.repeated.length > 0 && (
        <div>
          <button
            type="button"
            className="link-button"
            onClick={() => downloadText(t('collect:paste.listName'), listOf(survey, t))}
          >
            {t('collect:paste.list')}
          </button>
        </div>
      )}
    </div>
  )
}

function LeftOut({ survey }: { readonly survey: Survey }) {
  const t = useTranslate()
  const lines = survey.ready.flatMap(({ line, leftOut }) =>
    leftOutWords(leftOut, t).map((text) => t('collect:paste.line', { line, text })),
  )
  return <Lines lines={lines.map((text, index) => ({ key: index, content: text }))} heading={null} />
}

function Refused({ survey: { refused }, onShow }: PasteResultsProps) {
  const t = useTranslate()
  const lines = refused.map(({ line, start, end, error }) => ({
    key: start,
    content: (
      <>
        {t('collect:paste.line', { line, text: codeErrorWords(error, t) })}{' '}
        <button
          type="button"
          className="link-button"
          aria-label={t('collect:paste.showLine', { line })}
          onClick={() => onShow(placeIn({ start, end }, placeOf(error)))}
        >
          {t('collect:paste.show')}
        </button>
      </>
    ),
  }))
  return <Lines heading={t('collect:paste.refused', { count: refused.length })} lines={lines} />
}

function Repeated({ survey: { repeated }, again, onAgain, isBusy }: PasteResultsProps) {
  const t = useTranslate()
  const lines = repeated.map(({ line, start, error }) => ({
    key: start,
    content: (
      <>
        {t('collect:paste.line', { line, text: codeErrorWords(error, t) })}{' '}
        <label className="paste-again">
          <input
            type="checkbox"
            checked={again.has(start)}
            disabled={isBusy}
            aria-label={t('collect:paste.againLine', { line })}
            onChange={() => onAgain(start)}
          />
          <span aria-hidden="true">{t('collect:codes.again')}</span>
        </label>
      </>
    ),
  }))
  return <Lines heading={t('collect:paste.repeated', { count: repeated.length })} lines={lines} />
}

interface LinesProps {
  readonly heading: string | null
  readonly lines: readonly { readonly key: number; readonly content: ReactNode }[]
}

function Lines({ heading, lines }: LinesProps) {
  const t = useTranslate()
  if (lines.length === 0) return null
  return (
    <div className="paste-lines">
      {heading !== null && <p>{heading}</p>}
      <ul>
        {lines.slice(0, SHOWN).map(({ key, content }) => (
          <li key={key}>{content}</li>
        ))}
      </ul>
      {lines.length > SHOWN && <p>{t('collect:paste.more', { count: lines.length - SHOWN })}</p>}
    </div>
  )
}

/** A place within a code, as one in the whole text; all of the code for null. */
function placeIn(code: Place, within: Place | null): Place {
  return within === null ? code : { start: code.start + within.start, end: code.start + within.end }
}

/** A line for each code and each line without one, in their order. */
function listOf({ ready, refused, repeated, passedOver }: Survey, t: Translate): string {
  const lines = [
    ...ready.map(({ line, leftOut }) => ({ line, text: [t('collect:paste.lineReady'), ...leftOutWords(leftOut, t)].join('. ') })),
    ...[...refused, ...repeated].map(({ line, error }) => ({ line, text: codeErrorWords(error, t) })),
    ...passedOver.map((line) => ({ line, text: t('collect:paste.lineNone') })),
  ]
  const sorted = lines.toSorted((a, b) => a.line - b.line)
  return `${sorted.map(({ line, text }) => t('collect:paste.line', { line, text })).join('\n')}\n`
}
