import { describe, expect, it, test } from 'vitest'
import { ownAddress, participantsAddress, reachOf, type Reach } from '../../src/browser/participantsAddress.ts'

it.each<[string, Reach]>([
  ['https://komponentcirklen.dk/', 'public'],
  ['https://www.ærø.dk/cirkel/', 'public'],
  ['https://xn--r-1fa.dk/', 'public'],
  ['HTTPS://EXAMPLE.ORG:8443/app/index.html?x=1', 'public'],
  ['https://[2a00:1450:400f:80d::200e]:8443/', 'public'],
  ['https://93.184.216.34/', 'public'],
  ['https://10.example.dk/', 'public'],
  ['https://172.32.0.1/', 'public'],
  ['https://100.128.0.1/', 'public'],
  ['https://example.org./', 'public'],
  ['http://example.org/', 'insecure'],
  ['http://93.184.216.34:8080/', 'insecure'],
  ['file:///C:/Users/x/komponentcirklen.html', 'file'],
  ['http://localhost:4173/', 'this-machine'],
  ['https://localhost/', 'this-machine'],
  ['https://LOCALHOST./', 'this-machine'],
  ['https://app.localhost/', 'this-machine'],
  ['http://127.0.0.1:8080/', 'this-machine'],
  ['http://127.1/', 'this-machine'],
  ['http://2130706433/', 'this-machine'],
  ['http://0.0.0.0:3000/', 'this-machine'],
  ['http://[::1]:5173/', 'this-machine'],
  ['http://[::]/', 'this-machine'],
  ['http://[::ffff:127.0.0.1]/', 'this-machine'],
  ['http://192.168.1.20:8000/', 'internal'],
  ['https://10.0.0.7/', 'internal'],
  ['https://172.16.0.1/', 'internal'],
  ['https://172.31.255.255/', 'internal'],
  ['https://169.254.10.10/', 'internal'],
  ['https://100.64.0.1/', 'internal'],
  ['https://[fd12:3456::1]/', 'internal'],
  ['https://[fe80::1]/', 'internal'],
  ['https://[::ffff:192.168.1.20]/', 'internal'],
  ['https://intranet/', 'internal'],
  ['https://pc-4711.local/', 'internal'],
  ['https://app.kommune.intern/', 'internal'],
  ['https://router.home.arpa./', 'internal'],
  ['https://user:secret@example.org/', 'not-an-address'],
  ['https://user@example.org/', 'not-an-address'],
  ['komponentcirklen.dk', 'not-an-address'],
  ['javascript:alert(1)', 'not-an-address'],
  ['data:text/html,x', 'not-an-address'],
  ['ftp://example.org/', 'not-an-address'],
  ['mailto:x@example.org', 'not-an-address'],
  ['https://', 'not-an-address'],
  ['https://exa mple.org/', 'not-an-address'],
  ['', 'not-an-address'],
])('%s is %s', (address, reach) => {
  expect(reachOf(address)).toBe(reach)
})

describe('participants open', () => {
  const own = 'https://komponentcirklen.dk/app/'

  it('the app’s own address, or the one that was set instead', () => {
    expect(participantsAddress('', own)).toBe(own)
    expect(participantsAddress('https://example.org/deltag/', own)).toBe('https://example.org/deltag/')
    expect(participantsAddress('https://example.org/deltag/', 'file:///C:/app.html')).toBe('https://example.org/deltag/')
  })

  it.each(['https://example.org/#', 'https://example.org/#/start', ' https://example.org/#runde=1#2 '])(
    'nothing after the # of %s: the code is put there',
    (set) => {
      expect(participantsAddress(set, own)).toBe('https://example.org/')
    },
  )

  it('nothing where phones cannot open what was set, though they could open the app', () => {
    expect(participantsAddress('http://192.168.1.20/', own)).toBeNull()
    expect(participantsAddress('komponentcirklen', own)).toBeNull()
    expect(participantsAddress('', 'http://localhost:4173/')).toBeNull()
    expect(participantsAddress('  ', 'file:///C:/app.html')).toBeNull()
  })
})

test('this page’s own address has nothing of its route', () => {
  location.hash = '#/workshop'
  expect(ownAddress()).toBe(location.href.replace('#/workshop', ''))
  expect(ownAddress()).not.toContain('#')
})
