import { failure, success, type Result } from '../result.ts'

/**
 * Why there is no picture. 'file', 'insecure': browsers give cameras to safe pages only. 'unsupported': this browser
 * has no camera for pages. 'refused': by the person, or by the machine's policy. 'none': no camera. 'busy': another
 * program has it. 'lost': it was pulled out or taken away meanwhile. 'failed': the browser says no more than that.
 */
export type CameraProblem = 'file' | 'insecure' | 'unsupported' | 'refused' | 'none' | 'busy' | 'lost' | 'failed'

export interface CameraChoice {
  readonly id: string
  /** As the system calls it; '' when it does not say. */
  readonly name: string
}

export interface OpenCamera {
  /** null when the browser does not tell which one it is. */
  readonly id: string | null
  /** All that can be chosen from. */
  readonly choices: readonly CameraChoice[]
  /** It looks away from who holds it, so its picture is no mirror. */
  readonly isFacingAway: boolean
  readonly stream: MediaStream
}

/** As fine as a code held at arm's length needs. */
const PICTURE = { width: { ideal: 1280 }, height: { ideal: 720 } } as const

/** Asks for a camera and turns it on. @param id - null for whichever the browser gives */
export async function openCamera(id: string | null): Promise<Result<OpenCamera, CameraProblem>> {
  const devices = (navigator as Partial<Navigator>).mediaDevices
  if (!devices) return failure(reasonForNone())
  try {
    const video = id === null ? { ...PICTURE, facingMode: 'environment' } : { ...PICTURE, deviceId: { exact: id } }
    const stream = await devices.getUserMedia({ video, audio: false })
    const { deviceId, facingMode } = stream.getVideoTracks()[0]?.getSettings() ?? {}
    const choices = await choicesOf(devices)
    return success({ id: deviceId ?? null, choices, isFacingAway: facingMode === 'environment', stream })
  } catch (error) {
    return failure(problemOf(error))
  }
}

export function closeCamera({ stream }: OpenCamera): void {
  for (const track of stream.getTracks()) track.stop()
}

/** Calls back when the camera is pulled out or taken away, and not when it is closed here. */
export function onCameraLost({ stream }: OpenCamera, listener: () => void): () => void {
  const tracks = stream.getVideoTracks()
  for (const track of tracks) track.addEventListener('ended', listener)
  return () => {
    for (const track of tracks) track.removeEventListener('ended', listener)
  }
}

function reasonForNone(): CameraProblem {
  if (location.protocol === 'file:') return 'file'
  return isSecureContext ? 'unsupported' : 'insecure'
}

async function choicesOf(devices: MediaDevices): Promise<readonly CameraChoice[]> {
  const all = await devices.enumerateDevices().catch(() => [])
  return all
    .filter(({ kind, deviceId }) => kind === 'videoinput' && deviceId !== '')
    .map(({ deviceId, label }) => ({ id: deviceId, name: label }))
}

/** @see the W3C's Media Capture and Streams, getUserMedia, for the names */
function problemOf(error: unknown): CameraProblem {
  const name = error instanceof DOMException ? error.name : ''
  if (name === 'NotAllowedError' || name === 'SecurityError') return 'refused'
  if (name === 'NotFoundError' || name === 'OverconstrainedError') return 'none'
  if (name === 'NotReadableError' || name === 'AbortError') return 'busy'
  return 'failed'
}
