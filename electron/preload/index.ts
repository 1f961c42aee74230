/** The bridge into the window: exactly two functions, and only names that the contract has. */
import { contextBridge, ipcRenderer, type IpcRendererEvent } from 'electron'
import type { Envelope, Transport } from '#shared/contract/core.ts'
import { eventNames, procedureNames } from '#shared/contract/index.ts'
import { eventChannel, invokeChannel } from './channels.ts'

const procedures = new Set(procedureNames)
const events = new Set(eventNames)
const unknown: Envelope = { ok: false, error: { kind: 'not-found', code: 'no-such-procedure', params: {} } }

const bridge: Transport = {
  invoke: async (name, input) =>
    procedures.has(name) ? ((await ipcRenderer.invoke(invokeChannel, name, input)) as Envelope) : unknown,
  subscribe: (listener) => {
    const onEvent = (_: IpcRendererEvent, name: string, payload: unknown) => {
      if (events.has(name)) listener(name, payload)
    }
    ipcRenderer.on(eventChannel, onEvent)
    return () => {
      ipcRenderer.off(eventChannel, onEvent)
    }
  },
}

contextBridge.exposeInMainWorld('cohortDesk', bridge)
