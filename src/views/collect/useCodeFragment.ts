import { useLayoutEffect, useState } from 'react'
import { currentHash, goTo, onHashChange } from '../../browser/address.ts'
import { appStore } from '../../state/store.ts'
import { hashOfView } from '../route.ts'

/** The end of an address that carried an answer code. */
interface CodeFragment {
  readonly text: string
  /** Counts them, for two may be alike. */
  readonly turn: number
}

/** The answer code of the address, which is taken out of it at once; null when there was none, or it is done with. */
export function useCodeFragment() {
  const [fragment, setFragment] = useState<CodeFragment | null>(() => {
    const text = currentHash()
    return isCodeAddress(text) ? { text, turn: 0 } : null
  })

  // A code is somebody's answers: it stays neither in the address nor in the list of pages visited.
  useLayoutEffect(() => {
    leaveCode()
    return onHashChange(() => {
      const text = currentHash()
      if (!isCodeAddress(text)) return
      setFragment((before) => ({ text, turn: (before?.turn ?? 0) + 1 }))
      leaveCode()
    })
  }, [])
  return { fragment, forget: () => setFragment(null) }
}

function leaveCode(): void {
  if (!isCodeAddress(currentHash())) return
  goTo(hashOfView(appStore.getState().history === null ? 'start' : 'scoring'), 'replace')
}

/** Told from how it begins: what reads codes is not loaded yet. */
function isCodeAddress(hash: string): boolean {
  return /^#(?:[^/]*&)?svar(?:=|&|$)/.test(hash)
}
