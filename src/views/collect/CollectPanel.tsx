import { useId, useState } from 'react'
import type { Round } from '../../model/round.ts'
import { COLLECT_WAYS, setPreferences, usePreferences } from '../../state/preferences.ts'
import { Tabs } from '../../ui/Tabs.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { CodesWay } from './CodesWay.tsx'
import { CountHead } from './CountHead.tsx'
import { HandsWay } from './HandsWay.tsx'
import { HereWay } from './HereWay.tsx'
import { PaperWay } from './PaperWay.tsx'
import { PhoneWay } from './PhoneWay.tsx'
import { takenWords, type Taken } from './collecting.ts'
import { isShut } from './people.ts'
import { WaitingNote } from './WaitingNote.tsx'
import type { WayProps } from './way.ts'
import './collect.css'
import './ways.css'

export interface CollectPanelProps {
  readonly round: Round
  readonly isReadOnly: boolean
}

/** How answers come in, and how many have: numbers only, for the screen may be on the wall. */
export function CollectPanel({ round, isReadOnly }: CollectPanelProps) {
  const t = useTranslate()
  const id = useId()
  const { said, say } = useSaid(round)
  const isOff = isReadOnly || isShut(round)
  return (
    <section className="collect" aria-labelledby={id}>
      <h2 id={id} className="visually-hidden">
        {t('collect:title')}
      </h2>
      <div className="collect-columns">
        <div className="collect-head">
          <CountHead round={round} isOff={isOff} />
          <p className="collect-said" role="status">
            {said}
          </p>
          <WaitingNote round={round} isOff={isOff} />
        </div>
        <div className="collect-main">
          {isOff && <p className="collect-off">{t(`collect:off.${whyOff(round)}`)}</p>}
          {!isShut(round) && <Ways round={round} isOff={isOff} onTaken={say} />}
        </div>
      </div>
    </section>
  )
}

const WAY_PARTS = { phone: PhoneWay, codes: CodesWay, paper: PaperWay, here: HereWay, hands: HandsWay } as const

/** All of them stay, so that what is half typed in one is there after a look at another. */
function Ways(given: WayProps) {
  const t = useTranslate()
  const way = usePreferences((preferences) => preferences.collectBy)
  const tabs = COLLECT_WAYS.map((value) => {
    const Part = WAY_PARTS[value]
    return { value, label: t(`collect:ways.${value}`), content: <Part {...given} /> }
  })
  return (
    <Tabs
      label={t('collect:ways.label')}
      tabs={tabs}
      value={way}
      onChoose={(value) => setPreferences({ collectBy: COLLECT_WAYS.find((each) => each === value) ?? way })}
    />
  )
}

/** What was taken in last, as long as the round is as it was then; two equal sentences are two. */
function useSaid(round: Round) {
  const t = useTranslate()
  const [last, setLast] = useState<{ readonly taken: Taken; readonly more: string; readonly turn: number } | null>(null)
  const isNew = last !== null && last.taken.round === round
  return {
    said: isNew ? <span key={last.turn}>{`${takenWords(last.taken, t)} ${last.more}`.trim()}</span> : null,
    say: (taken: Taken | null, more = '') =>
      setLast((before) => taken && { taken, more, turn: (before?.turn ?? 0) + 1 }),
  }
}

function whyOff(round: Round): 'readOnly' | 'closed' | 'deleted' {
  if (round.people !== null) return 'deleted'
  return round.closedAt === null ? 'readOnly' : 'closed'
}
