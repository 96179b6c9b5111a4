import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { HtmlTagDescriptor, Plugin } from 'vite'

/** Nothing but this page's own files; styles set by script go through the CSSOM and need no exception. */
export const CSP =
  "default-src 'self'; img-src 'self' blob: data:; object-src 'none'; base-uri 'none'; form-action 'none'"

/**
 * The readers and writers of spreadsheets pack by the package fflate, which does so in workers made of text: the policy
 * forbids them. This has its names and no workers.
 */
export const FFLATE = { fflate: fileURLToPath(new URL('src/exchange/tables/fflate.ts', import.meta.url)) }

/** Puts the policy in the built page; the single file's inline blocks are allowed by their hash, never by 'unsafe-inline'. */
export function cspMeta(): Plugin {
  return {
    name: 'csp-meta',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type === 'asset' && file.fileName.endsWith('.html')) file.source = withPolicy(textOf(file.source))
        }
      },
    },
  }
}

function withPolicy(html: string): string {
  const scripts: string[] = []
  const styles: string[] = []
  // One pass over both: an inlined script may contain the text '<style>'.
  for (const [, tag, attributes = '', body = ''] of html.matchAll(/<(script|style)\b([^>]*)>([\s\S]*?)<\/\1>/g)) {
    if (tag === 'style') styles.push(hashOf(body))
    else if (!/\ssrc=/.test(attributes)) scripts.push(hashOf(body))
  }
  const policy = [
    CSP,
    ...(scripts.length > 0 ? [`script-src 'self' ${scripts.join(' ')}`] : []),
    ...(styles.length > 0 ? [`style-src 'self' ${styles.join(' ')}`, "font-src 'self' data:"] : []),
  ].join('; ')
  const charset = '<meta charset="utf-8" />'
  return html.replace(charset, () => `${charset}\n    <meta http-equiv="Content-Security-Policy" content="${policy}" />`)
}

function hashOf(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`
}

function textOf(source: string | Uint8Array): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

/** Of the framework's words, asked for with '?phone', those that a participant reads; the others' places are empty. */
export function phoneTexts(): Plugin {
  return {
    name: 'phone-texts',
    load: {
      filter: { id: /\/(framework|guidance)\.json\?phone$/ },
      handler(id) {
        const texts: unknown = JSON.parse(readFileSync(id.replace('?phone', ''), 'utf8'))
        const kept = JSON.stringify(texts, (key, value: unknown) => (UNREAD.has(key) ? emptyFor(value) : value))
        return { code: `export default ${kept}`, moduleType: 'js' }
      },
    },
  }
}

const UNREAD: ReadonlySet<string> = new Set(
  'centre evidence ladder meaning pairs place prevention questions short'.split(' '),
)

function emptyFor(value: unknown): unknown {
  return typeof value === 'string' ? '' : {}
}

/** Keeps the single file single: opened as a file, no browser starts a worker, and the page does its work itself. */
export function withoutWorkers(): Plugin {
  return {
    name: 'without-workers',
    apply: 'build',
    enforce: 'post',
    generateBundle: {
      order: 'post',
      handler(_options, bundle) {
        for (const [name, file] of Object.entries(bundle)) {
          if (file.type === 'asset' && /Worker-[\w-]+\.js$/.test(name)) delete bundle[name]
        }
      },
    },
  }
}

/** Lets the browser fetch what all pages need while it still reads the entry, which alone knows the page. */
export function preloadShared(): Plugin {
  return {
    name: 'preload-shared',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler(_html, { bundle = {} }) {
        const shared = Object.values(bundle).find((file) => file.type === 'chunk' && file.name === 'shared')
        if (shared?.type !== 'chunk') throw new Error('There is no chunk of what the pages share')
        const styles = [...(shared.viteMetadata?.importedCss ?? [])]
        return [
          headLink({ rel: 'modulepreload', crossorigin: true, href: `./${shared.fileName}` }),
          ...styles.map((name) => headLink({ rel: 'stylesheet', crossorigin: true, href: `./${name}` })),
        ]
      },
    },
  }
}

function headLink(attrs: NonNullable<HtmlTagDescriptor['attrs']>): HtmlTagDescriptor {
  return { tag: 'link', attrs, injectTo: 'head' }
}
