import { useState } from 'react'
import { downloadText } from '../../browser/download.ts'
import { askForEcho } from '../../browser/echo.ts'
import { ownAddress } from '../../browser/participantsAddress.ts'
import { canStore } from '../../browser/storageProbe.ts'
import { useTranslate } from '../../wording/i18n.ts'
import { CodeScanner } from '../collect/CodeScanner.tsx'
import { hashOfView } from '../route.ts'
import { Check } from './Check.tsx'
import type { CheckResult } from './checks.ts'
import { ECHO } from './EchoWindow.tsx'
import type { Taken } from './practice.ts'
import { ScreenCard } from './ScreenCard.tsx'
import { YesNo } from './YesNo.tsx'

export interface Tried {
  readonly result: CheckResult
  readonly onResult: (result: CheckResult) => void
}

/** Tried by itself when the page opens, and again on a press. */
export function SavingCheck({ result, onResult }: Tried) {
  const t = useTranslate()
  return (
    <Check id="saving" result={result}>
      <TryButton text={t('trial:check.saving.button')} onPress={() => onResult(resultOf(canStore()))} />
    </Check>
  )
}

export function DownloadCheck({ result, onResult }: Tried) {
  const t = useTranslate()
  const [isAsked, setAsked] = useState(false)
  return (
    <Check id="download" result={result}>
      <TryButton
        text={t('trial:check.download.button')}
        onPress={() => {
          downloadText(t('trial:check.download.file'), JSON.stringify({ text: t('trial:check.download.content') }))
          setAsked(true)
        }}
      />
      {isAsked && <YesNo question={t('trial:check.download.ask')} onAnswer={(is) => onResult(resultOf(is))} />}
    </Check>
  )
}

/** Both are told by the same card. */
export function ScreenChecks({ full, size }: { readonly full: Tried; readonly size: Tried }) {
  const t = useTranslate()
  const [isShown, setShown] = useState(false)
  return (
    <>
      <Check id="full" result={full.result}>
        <TryButton text={t('trial:check.full.button')} onPress={() => setShown(true)} />
      </Check>
      <Check id="size" result={size.result}>
        <TryButton text={t('trial:check.size.button')} onPress={() => setShown(true)} />
      </Check>
      {isShown && (
        <ScreenCard
          onFull={(is) => full.onResult(resultOf(is))}
          onReadable={(is) => size.onResult(resultOf(is))}
          onClose={() => setShown(false)}
        />
      )}
    </>
  )
}

export function WindowsCheck({ result, onResult }: Tried) {
  const t = useTranslate()
  const [state, setState] = useState<'idle' | 'asking' | 'blocked' | 'silent'>('idle')
  const ask = () => {
    setState('asking')
    void askForEcho(ownAddress() + hashOfView('trial', ECHO)).then((outcome) => {
      setState(outcome === 'answered' ? 'idle' : outcome)
      onResult(resultOf(outcome === 'answered'))
    })
  }
  return (
    <Check id="windows" result={result}>
      <TryButton text={t('trial:check.windows.button')} isOff={state === 'asking'} onPress={ask} />
      {state !== 'idle' && <p role="status">{t(`trial:check.windows.${state}`)}</p>}
    </Check>
  )
}

/** @param onText - takes up what was read, in case it is an answer of practice */
export function CameraCheck({ result, onResult, onText }: Tried & { readonly onText: (text: string) => Taken }) {
  const t = useTranslate()
  const [isOpen, setOpen] = useState(false)
  const take = (text: string): string => {
    onResult('good')
    const { good, again } = onText(text)
    if (good > 0) return t('trial:check.camera.good')
    return again > 0 ? t('trial:check.camera.again') : t('trial:check.camera.other')
  }
  return (
    <Check id="camera" result={result}>
      <TryButton text={t('trial:check.camera.button')} onPress={() => setOpen(true)} />
      {isOpen && (
        <CodeScanner
          onText={take}
          onClose={() => {
            setOpen(false)
            if (result === 'open') onResult('bad')
          }}
        />
      )}
    </Check>
  )
}

/** What is printed is the page's own printed sheet. */
export function PrintCheck({ result, onResult }: Tried) {
  const t = useTranslate()
  const [isAsked, setAsked] = useState(false)
  return (
    <Check id="print" result={result}>
      <TryButton
        text={t('trial:check.print.button')}
        onPress={() => {
          setAsked(true)
          print()
        }}
      />
      {isAsked && <YesNo question={t('trial:check.print.ask')} onAnswer={(is) => onResult(resultOf(is))} />}
    </Check>
  )
}

interface TryButtonProps {
  readonly text: string
  readonly isOff?: boolean
  readonly onPress: () => void
}

function TryButton({ text, isOff = false, onPress }: TryButtonProps) {
  return (
    <div>
      <button type="button" className="button" disabled={isOff} onClick={onPress}>
        {text}
      </button>
    </div>
  )
}

function resultOf(isGood: boolean): CheckResult {
  return isGood ? 'good' : 'bad'
}
