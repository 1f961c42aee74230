/** The page of pictures: who is with whom, how many points they have, and who may be with whom; each also as a table. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { useLocation } from 'wouter'
import type { Picture } from '#shared/matching/pictures/picture.ts'
import { useSentence } from '#renderer/app/act.tsx'
import { useLanguage } from '#renderer/app/language.tsx'
import { at } from '#renderer/app/routes.ts'
import { Empty } from '#renderer/components/empty.tsx'
import { RoomHead } from '#renderer/components/room-head.tsx'
import { Panel, RoomLayout } from '#renderer/components/room-layout.tsx'
import { Segments } from '#renderer/components/segments.tsx'
import { useAsked } from '../asking.ts'
import { Ways } from '../ways.tsx'
import { useDrawing } from './drawing.ts'
import { PairMap } from './map.tsx'
import { Points } from './points.tsx'
import { Sides } from './sides.tsx'

const kinds = ['sides', 'dots', 'map'] as const
type Kind = (typeof kinds)[number]
const shown = { sides: Sides, dots: Points, map: PairMap } as const

function Drawn({ picture, kind, asTable }: { picture: Picture; kind: Kind; asTable: boolean }) {
  const drawing = useDrawing(picture)
  const { t } = useLanguage()
  const [, go] = useLocation()
  if (picture.couples.length === 0 && kind !== 'map')
    return (
      <Empty
        title={t('pictures.empty')}
        link={{ label: t('pictures.toProposal'), onGo: () => go(at.matching()) }}
      >
        {t('pictures.emptyHint')}
      </Empty>
    )
  const Shown = shown[kind]
  return <Shown drawing={drawing} asTable={asTable} />
}

export function PicturesPage() {
  const { t } = useLanguage()
  const sentence = useSentence()
  const [kind, setKind] = useState<Kind>('sides')
  const [as, setAs] = useState<'picture' | 'table'>('picture')
  const { value, error } = useAsked('matching.picture', {})
  return (
    <>
      <RoomHead
        title={t('matching.way.pictures')}
        controls={
          <>
            <Segments
              label={t('pictures.which')}
              value={kind}
              options={kinds.map((one) => ({ value: one, label: t(`pictures.${one}.tab`) }))}
              onChange={setKind}
            />
            <Segments
              label={t('pictures.as')}
              value={as}
              options={(['picture', 'table'] as const).map((one) => ({
                value: one,
                label: t(`pictures.${one}`),
              }))}
              onChange={setAs}
            />
          </>
        }
      />
      <Ways page="pictures" />
      <RoomLayout columns="minmax(0, 1fr)">
        <Panel label={t('matching.way.pictures')}>
          {value ? (
            <Drawn picture={value} kind={kind} asTable={as === 'table'} />
          ) : (
            <Box sx={{ typography: 'body2', color: 'ink3' }}>
              {error ? sentence(error) : t('pictures.waiting')}
            </Box>
          )}
        </Panel>
      </RoomLayout>
    </>
  )
}
