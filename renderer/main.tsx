/** Mounts the app on the transport of the host it finds itself in. */
import createCache from '@emotion/cache'
import { CacheProvider } from '@emotion/react'
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { styleNonce } from './platform/nonce.ts'
import { pickTransport } from './platform/transport.ts'

/** The policy of the page lets in only style elements that carry its nonce. */
const nonce = styleNonce()
const styles = createCache({ key: 'css', ...(nonce === undefined ? {} : { nonce }) })

const root = document.getElementById('root')
if (root)
  createRoot(root).render(
    <CacheProvider value={styles}>
      <App transport={pickTransport()} />
    </CacheProvider>,
  )
