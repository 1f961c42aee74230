/** Mounts the app on the transport of the host it finds itself in. */
import { createRoot } from 'react-dom/client'
import { App } from './app/app.tsx'
import { pickTransport } from './platform/transport.ts'

const root = document.getElementById('root')
if (root) createRoot(root).render(<App transport={pickTransport()} />)
