/** The room Pairs: all of them by phase or over time, one pair's page, and the entry of paper slips. */
import { Redirect, useLocation } from 'wouter'
import { useProgramme } from '../../app/backend.tsx'
import { at, wordIn } from '../../app/routes.ts'
import { Desk } from './desk.tsx'
import { PairPage } from './page/page.tsx'
import { tabOf } from './page/tabs.tsx'
import { Slips } from './slips/slips.tsx'

/** What stands after `/pairs/`. */
export function PairsRoom() {
  const { pairs } = useProgramme()
  const [path] = useLocation()
  const [, , first = '', second] = path.split('/')
  if (first === '') return <Desk view="board" />
  if (first === 'slips') return <Slips />
  if (first === 'timeline') return <Desk view="timeline" />
  const pair = pairs[wordIn(first)]
  return pair ? <PairPage pair={pair} tab={tabOf(second)} /> : <Redirect to={at.room('pairs')} replace />
}
