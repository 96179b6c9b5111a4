import { cleanup, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { QrCode } from '../../src/ui/QrCode.tsx'

afterEach(cleanup)

test('it is a picture with a name, square and as wide as its place', () => {
  render(
    <div style={{ width: '200px' }}>
      <QrCode text="1T7K-64H8-10S6-CSA5" label="QR-kode med din svarkode" />
    </div>,
  )
  const { width, height } = screen.getByRole('img', { name: 'QR-kode med din svarkode' }).getBoundingClientRect()
  expect([width, height]).toEqual([200, 200])
})

test('it is black on white in a dark page too', () => {
  render(<QrCode text="x" label="QR" />)
  const shapes = [...screen.getByRole('img').children].map((shape) => getComputedStyle(shape).fill)
  expect(shapes).toEqual(['rgb(255, 255, 255)', 'rgb(0, 0, 0)'])
})
