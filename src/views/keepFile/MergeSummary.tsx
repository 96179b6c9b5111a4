import { useMemo } from 'react'
import { merge, type MergeSides } from '../../model/merge.ts'
import type { Change, Choices } from '../../model/mergeSubject.ts'
import { roundsUnshown } from '../../model/unshown.ts'
import { appStore } from '../../state/store.ts'
import { takeFocus } from '../../ui/focus.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useOnce } from '../useOnce.ts'
import { closeLayer } from '../useRoute.ts'
import { Excesses } from './Excesses.tsx'
import { excessIn } from './excess.ts'
import type { Done } from './MergeDone.tsx'
import type { MergeMaterial } from './mergeMaterial.ts'
import { changeWords, subjectWords } from './subjectWords.ts'
import type { MergeWords } from './useMergeWords.ts'

export interface MergeSummaryProps {
  readonly sides: MergeSides
  readonly choices: Choices
  readonly material: MergeMaterial
  readonly words: MergeWords
  /** null where there was nothing to choose. */
  readonly onBack: (() => void) | null
  readonly onDone: (done: Done | null) => void
}

/** What a merge comes to, in numbers and in words, before the one yes. */
export function MergeSummary({ sides, choices, material, words, onBack, onDone }: MergeSummaryProps) {
  const { t } = words
  const merged = useMemo(() => merge(sides, choices), [sides, choices])
  const excess = useMemo(() => excessIn(merged.assessment), [merged])
  const once = useOnce()
  if (excess.length > 0) return <Excesses excess={excess} onBack={onBack} />

  const { assessment, clashes, changes } = merged
  const [here, there] = [changes.filter(({ side }) => side === 'here'), changes.filter(({ side }) => side === 'there')]
  const wordsOf = (some: readonly Change[]) => some.map((change) => changeWords(change, words))
  const isLasting = roundsUnshown(assessment, sides.here).length > 0

  async function yes() {
    onDone({ kind: 'busy' })
    appStore.getState().edit(assessment, { kind: 'merged' })
    const done = await savedBy(material, assessment)
    // Changed again meanwhile: the new content is to be merged.
    onDone(done.kind === 'saved' && done.outcome.kind === 'merge' ? null : done)
  }

  const counts = {
    here: t('keepFile:summary.here', { count: here.length }),
    there: t('keepFile:summary.there', { count: there.length }),
    chosen: t('keepFile:summary.chosen', { count: clashes.length }),
  }
  return (
    <section className="merge-part">
      <h3 ref={takeFocus} tabIndex={-1}>
        {t('keepFile:summary.title')}
      </h3>
      <p className="merge-count">{t('keepFile:summary.line', counts)}</p>
      <Lines
        title={t('keepFile:summary.listChosen', { count: clashes.length })}
        lines={clashes.map(({ key, only, subject }) => {
          const side = only ?? choices.get(key) ?? 'here'
          const what = subjectWords(subject, words)
          return side === 'here' ? t('keepFile:summary.chosenHere', { what }) : t('keepFile:summary.chosenThere', { what })
        })}
        words={words}
      />
      <Lines title={t('keepFile:summary.listHere', { count: here.length })} lines={wordsOf(here)} words={words} />
      <Lines title={t('keepFile:summary.listThere', { count: there.length })} lines={wordsOf(there)} words={words} />
      {material.removes !== null && <p className="error">{t('keepFile:summary.removes', { count: material.removes })}</p>}
      <p>{isLasting ? t('keepFile:summary.lasting') : t('keepFile:summary.undo')}</p>
      <div className="dialog-actions">
        {onBack && (
          <button type="button" className="button" onClick={onBack}>
            <Icon name="left" />
            {t('keepFile:clash.back')}
          </button>
        )}
        <button type="button" className="button button-primary" onClick={() => once(() => void yes())}>
          {yesWords(material, words)}
        </button>
        <button type="button" className="button" onClick={closeLayer}>
          {t('keepFile:summary.cancel')}
        </button>
      </div>
    </section>
  )
}

function yesWords({ save, fileName: name, removes }: MergeMaterial, { t }: MergeWords): string {
  if (save === null) return t('keepFile:summary.yes')
  return removes === null ? t('keepFile:summary.yesSave', { name }) : t('keepFile:summary.yesSaveWithout', { name })
}

async function savedBy({ save }: MergeMaterial, assessment: MergeSides['here']): Promise<Done> {
  if (save === null) return { kind: 'merged' }
  const outcome = await save(assessment)
  return { kind: 'saved', outcome, retry: () => save(assessment) }
}

/** As many lines as anybody reads. */
const SHOWN = 100

interface LinesProps {
  readonly title: string
  readonly lines: readonly string[]
  readonly words: MergeWords
}

function Lines({ title, lines, words: { t } }: LinesProps) {
  if (lines.length === 0) return null
  return (
    <details className="merge-lines">
      <summary>{title}</summary>
      <ul>
        {lines.slice(0, SHOWN).map((line, index) => (
          // Lines never move, and two may say the same.
          // eslint-disable-next-line react/no-array-index-key
          <li key={index}>{line}</li>
        ))}
        {lines.length > SHOWN && <li>{t('keepFile:summary.more', { count: lines.length - SHOWN })}</li>}
      </ul>
    </details>
  )
}
