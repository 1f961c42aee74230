/** The room Pairs: all of them by phase or over time, one pair's page, and the entry of paper slips. */
import { Redirect, useLocation } from 'wouter'
import { useProgramme } from '../../app/backend.tsx'
import { at } from '../../app/routes.ts'
import { Desk } from './desk.tsx'

/** What stands after `/pairs/`. */
export function PairsRoom() {
  const { pairs } = useProgramme()
  const [path] = useLocation()
  const [, , first = ''] = path.split('/')
  if (first === '') return <Desk view="board" />
  if (first === 'timeline') return <Desk view="timeline" />
  const pair = pairs[decodeURIComponent(first)]
  return pair ? null : <Redirect to={at.room('pairs')} replace />
}
