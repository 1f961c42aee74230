/** Whom the page Privacy was opened for, where a profile leads to it. */
import { z } from 'zod'

const asked = z.object({ personId: z.string(), erase: z.boolean() })
export type Asked = z.output<typeof asked>

/** What travels with the address, so that it is in no list of addresses. */
export const askingFor = (about: Asked) => ({ state: about })

/** Read from the entry of the window's history; null where the page was opened by itself. */
export const askedFor = (): Asked | null => asked.safeParse(history.state).data ?? null
