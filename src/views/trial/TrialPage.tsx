import { useRef, useState } from 'react'
import { participantsAddress } from '../../browser/participantsAddress.ts'
import { randomBits } from '../../browser/random.ts'
import { canStore } from '../../browser/storageProbe.ts'
import type { ReadCode } from '../../exchange/answerCode.ts'
import { codeRoomOf } from '../../exchange/answerCodeRoom.ts'
import { walkOf } from '../../framework/framework.ts'
import type { Round } from '../../model/round.ts'
import { usePreferences } from '../../state/preferences.ts'
import { Icon } from '../../ui/Icon.tsx'
import { useTranslate } from '../../wording/i18n.ts'
import { PrintedSheets } from '../collect/PrintedSheets.tsx'
import { hashOfView } from '../route.ts'
import { useFramework } from '../settings.ts'
import { summaryOf, type CheckId, type CheckResult, type CheckResults } from './checks.ts'
import { PhoneCheck } from './PhoneCheck.tsx'
import { Practice } from './Practice.tsx'
import { practiceRound, practiceTag, takeCodes, type Taken } from './practice.ts'
import { CameraCheck, DownloadCheck, PrintCheck, SavingCheck, ScreenChecks, WindowsCheck } from './RoomChecks.tsx'

const UNTRIED: Omit<CheckResults, 'saving'> = {
  download: 'open',
  full: 'open',
  size: 'open',
  windows: 'open',
  phone: 'open',
  camera: 'open',
  print: 'open',
}

/** All that can be tried, one below the other, and a practice question; nothing of it is kept. */
export function TrialPage({ rounds }: { readonly rounds: readonly Pick<Round, 'tag'>[] }) {
  const t = useTranslate()
  const framework = useFramework()
  const [tag] = useState(() => practiceTag(rounds, () => randomBits(10)))
  const room = codeRoomOf(framework, tag)
  const [component, setComponent] = useState(() => walkOf(framework)[0]?.id ?? '')
  const [results, setResult] = useResults()
  const [codes, take, throwAway] = useCodes((before, text) => takeCodes(before, text, room))
  const given = (id: CheckId) => ({ result: results[id], onResult: (result: CheckResult) => setResult(id, result) })
  return (
    <div className="trial">
      <Head results={results} />
      <ol className="trial-checks">
        <SavingCheck {...given('saving')} />
        <DownloadCheck {...given('download')} />
        <ScreenChecks full={given('full')} size={given('size')} />
        <WindowsCheck {...given('windows')} />
        <PhoneCheck {...given('phone')} round={{ tag, number: 1, components: [component] }} />
        <CameraCheck {...given('camera')} onText={take} />
        <PrintCheck {...given('print')} />
      </ol>
      <Practice
        room={room}
        component={component}
        codes={codes}
        onComponent={setComponent}
        onCodes={take}
        onThrowAway={throwAway}
      />
      <p>
        <a className="button" href={hashOfView('workshop')}>
          <Icon name="left" />
          {t('turn:leave')}
        </a>
      </p>
      <PrintedSheets round={practiceRound(framework, tag)} count={1} hasLevels={false} />
    </div>
  )
}

function Head({ results }: { readonly results: CheckResults }) {
  const t = useTranslate()
  const { bad, open } = summaryOf(results)
  const isReady = bad + open === 0
  return (
    <header>
      <h1>{t('trial:title')}</h1>
      <p className="trial-lead">{t('trial:lead')}</p>
      <p className={`trial-summary ${isReady ? 'is-ready' : ''} ${bad > 0 ? 'is-bad' : ''}`} role="status">
        {isReady && <Icon name="check" />}
        {bad > 0 && <Icon name="warning" />}
        <span>
          {isReady && t('trial:summary.ready')}
          {bad > 0 && t(`trial:summary.bad.${countKey(bad)}`)} {open > 0 && t(`trial:summary.open.${countKey(open)}`)}
        </span>
      </p>
    </header>
  )
}

const COUNTS = ['1', '2', '3', '4', '5', '6', '7', '8'] as const

/** The numbers are words, and there are no more than there are checks. */
function countKey(count: number): (typeof COUNTS)[number] {
  return COUNTS[count - 1] ?? '8'
}

/** How each went; no phone reaches an address that only this machine, or this house, can open. */
function useResults() {
  const [results, setResults] = useState<CheckResults>(() => ({ ...UNTRIED, saving: canStore() ? 'good' : 'bad' }))
  const isReachable = usePreferences(({ participantsUrl }) => participantsAddress(participantsUrl) !== null)
  const shown: CheckResults = isReachable ? results : { ...results, phone: 'bad' }
  const set = (id: CheckId, result: CheckResult) => setResults((before) => ({ ...before, [id]: result }))
  return [shown, set] as const
}

/** The answers of practice. Several may be read before the page is drawn anew, so the newest are at hand. */
function useCodes(takeUp: (before: readonly ReadCode[], text: string) => Taken) {
  const held = useRef<readonly ReadCode[]>([])
  const [codes, setCodes] = useState<readonly ReadCode[]>([])
  const put = (next: readonly ReadCode[]) => {
    held.current = next
    setCodes(next)
  }
  const take = (text: string): Taken => {
    const taken = takeUp(held.current, text)
    put(taken.codes)
    return taken
  }
  return [codes, take, () => put([])] as const
}
