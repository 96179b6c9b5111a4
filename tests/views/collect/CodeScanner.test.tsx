import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { codeFragment } from '../../../src/exchange/answerCodeLink.ts'
import { qrDrawing } from '../../../src/ui/qr.ts'
import { CodeScanner } from '../../../src/views/collect/CodeScanner.tsx'
import { loadWorkshopTexts, startWording } from '../../../src/wording/i18n.ts'

const ADDRESS = `https://eksempel.dk/cirkel/${codeFragment('1T7K64H810S6CSA5')}`
const OTHER = `https://eksempel.dk/cirkel/${codeFragment('1T7KNH5DSCS6CSTP')}`

let end = () => {}

beforeAll(async () => {
  await startWording()
  await loadWorkshopTexts()
})

beforeEach(() => {
  // As on a laptop whose browser has no reader of its own.
  vi.stubGlobal('BarcodeDetector', undefined)
})

afterEach(() => {
  cleanup()
  end()
  vi.unstubAllGlobals()
  vi.restoreAllMocks()
})

/** A camera that looks at a QR code, drawn over and over as a camera would send it. */
function cameraOn(first: string) {
  const canvas = document.createElement('canvas')
  canvas.width = 640
  canvas.height = 360
  const context = canvas.getContext('2d')
  let text = first
  const draw = () => {
    if (!context) return
    const { size, path } = qrDrawing(text)
    context.setTransform(1, 0, 0, 1, 0, 0)
    context.fillStyle = '#888'
    context.fillRect(0, 0, 640, 360)
    context.translate(180, 40)
    context.scale(280 / size, 280 / size)
    context.fillStyle = '#fff'
    context.fillRect(0, 0, size, size)
    context.fillStyle = '#000'
    // oxlint-disable-next-line unicorn/no-array-fill-with-reference-type -- it fills a drawing
    context.fill(new Path2D(path))
  }
  draw()
  const timer = setInterval(draw, 50)
  const stream = canvas.captureStream(20)
  end = () => clearInterval(timer)
  const ask = vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockReset().mockResolvedValue(stream)
  return {
    ask,
    isOn: () => stream.getTracks().some(({ readyState }) => readyState === 'live'),
    show: (next: string) => {
      text = next
    },
  }
}

function show(outcomeOf: (text: string) => string = () => 'Talt med.') {
  const onText = vi.fn(outcomeOf)
  const onClose = vi.fn()
  const { unmount } = render(<CodeScanner onText={onText} onClose={onClose} />)
  return { onText, onClose, unmount }
}

test('reads the codes that are held up, each once, and counts what came of them', { timeout: 20_000 }, async () => {
  const camera = cameraOn(ADDRESS)
  const { onText } = show()
  await waitFor(() => expect(onText).toHaveBeenCalledExactlyOnceWith(ADDRESS), { timeout: 8000 })
  expect((await screen.findByText('Nr. 1: Talt med.')).getAttribute('role')).toBe('status')
  camera.show(OTHER)
  await waitFor(() => expect(onText).toHaveBeenLastCalledWith(OTHER), { timeout: 8000 })
  expect(await screen.findByText('Nr. 2: Talt med.')).toBeTruthy()
  expect(screen.getByRole('list', { name: 'Læst indtil nu' }).textContent).toBe('2 Talt med.')
  expect(onText).toHaveBeenCalledTimes(2)
})

test('turns the camera off when it is taken out, and when the page is hidden', async () => {
  const camera = cameraOn(ADDRESS)
  const { unmount } = show()
  await screen.findByLabelText('Kameraets billede')
  unmount()
  expect(camera.isOn()).toBe(false)

  const second = cameraOn(ADDRESS)
  show()
  await screen.findByLabelText('Kameraets billede')
  vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')
  fireEvent(window, new Event('visibilitychange'))
  expect(second.isOn()).toBe(false)
  expect(screen.getByRole('alert').textContent).toContain('Kameraet blev slukket')
  fireEvent.click(screen.getByRole('button', { name: 'Tænd kameraet igen' }))
  expect(second.ask).toHaveBeenCalledTimes(2)
})

test('a camera that is allowed too late, after closing, is turned off at once', async () => {
  const camera = cameraOn(ADDRESS)
  const { unmount } = show()
  unmount()
  await waitFor(() => expect(camera.isOn()).toBe(false))
})

test.each([
  ['NotAllowedError', /ikke fået lov/],
  ['NotFoundError', /intet kamera/],
  ['NotReadableError', /optaget af et andet program/],
  ['TypeError', /kunne ikke tændes/],
])('%s is said in words, with another way', async (name, words) => {
  vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('', name))
  show()
  expect((await screen.findByRole('alert')).textContent).toMatch(words)
  expect(screen.getByText('I kan altid taste eller indsætte svarkoderne i stedet.')).toBeTruthy()
})

test('several cameras can be chosen between, a single one not', async () => {
  const camera = cameraOn(ADDRESS)
  const devices = [
    { kind: 'videoinput', deviceId: 'a', label: 'Foran' },
    { kind: 'audioinput', deviceId: 'm', label: 'Mikrofon' },
    { kind: 'videoinput', deviceId: 'b', label: '' },
  ]
  vi.spyOn(navigator.mediaDevices, 'enumerateDevices').mockResolvedValue(devices as MediaDeviceInfo[])
  show()
  const choice = await screen.findByRole('combobox', { name: 'Kamera' })
  expect([...choice.children].map(({ textContent }) => textContent)).toEqual(['Foran', 'Kamera 2'])
  fireEvent.change(choice, { target: { value: 'b' } })
  expect(camera.ask).toHaveBeenLastCalledWith(
    expect.objectContaining({ video: expect.objectContaining({ deviceId: { exact: 'b' } }) }),
  )
})

test('a plain page without cameras says why', async () => {
  vi.spyOn(navigator, 'mediaDevices', 'get').mockReturnValue(undefined as unknown as MediaDevices)
  vi.stubGlobal('isSecureContext', false)
  show()
  expect((await screen.findByRole('alert')).textContent).toMatch(/begynder med http,/)
  expect(screen.queryByRole('button', { name: 'Tænd kameraet igen' })).toBeNull()
})
