import { useEffect, useState } from 'react'
import { closeCamera, onCameraLost, openCamera, type CameraProblem, type OpenCamera } from '../../browser/camera.ts'
import { watchPage } from '../../browser/page.ts'

export type CameraState =
  | { readonly kind: 'starting' }
  | { readonly kind: 'on'; readonly camera: OpenCamera }
  /** Turned off because the page was out of sight. */
  | { readonly kind: 'paused' }
  | { readonly kind: 'none'; readonly problem: CameraProblem }

export interface CameraControl {
  readonly state: CameraState
  /** Turns it on, or on again. @param id - null for whichever the browser gives */
  readonly start: (id: string | null) => void
}

interface Wanted {
  readonly id: string | null
}

const STARTING: CameraState = { kind: 'starting' }

/** A camera that is on while what asks for it is there and in sight. */
export function useCamera(): CameraControl {
  // A new object for each start, also of the same camera.
  const [wanted, setWanted] = useState<Wanted>({ id: null })
  const [state, setState] = useState<CameraState>(STARTING)

  // The camera is the machine's: its light must be out whenever this is gone or out of sight.
  useEffect(() => {
    let end = () => {}
    let isOver = false
    const stop = (next: CameraState) => {
      isOver = true
      end()
      setState(next)
    }
    const forget = watchHiding(() => stop({ kind: 'paused' }))
    void openCamera(wanted.id).then((opened) => {
      if (isOver) {
        if (opened.ok) closeCamera(opened.value)
        return
      }
      if (!opened.ok) {
        setState({ kind: 'none', problem: opened.error })
        return
      }
      const forgetLoss = onCameraLost(opened.value, () => stop({ kind: 'none', problem: 'lost' }))
      end = () => {
        forgetLoss()
        closeCamera(opened.value)
      }
      setState({ kind: 'on', camera: opened.value })
    })
    return () => {
      isOver = true
      forget()
      end()
    }
  }, [wanted])
  return {
    state,
    start: (id) => {
      setState(STARTING)
      setWanted({ id })
    },
  }
}

function watchHiding(onHide: () => void): () => void {
  return watchPage(window, {
    onHide,
    onGone: nothing,
    onSeen: nothing,
    onBack: nothing,
    onStored: nothing,
    hasUnsaved: () => false,
  })
}

function nothing(): void {}
