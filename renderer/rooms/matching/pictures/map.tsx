/** Who may be with whom: a cell for every two, darker with more points, marked by the rule that forbids them. */
import { useState } from 'react'
import Box from '@mui/material/Box'
import { byMentee, ruledOutIn, ruleMarks } from '#shared/matching/pictures/heat.ts'
import type { RuleName } from '#shared/matching/eligibility.ts'
import type { Drawing } from './drawing.ts'
import { FiguresTable } from './figures-table.tsx'
import { Frame } from './frame.tsx'
import { MapPicture } from './map-picture.tsx'

const ruleWords = ({ speaker }: Drawing, rule: RuleName) => speaker.t(`matching.reason.${rule}`)

/** A cell with the mark of a rule, as it is in the map. */
function Mark({ rule }: { rule: RuleName }) {
  return (
    <svg width={14} height={14} viewBox="0 0 1 1" aria-hidden="true">
      {ruleMarks[rule].map(([x1, y1, x2, y2], at) => (
        <line key={at} x1={x1} y1={y1} x2={x2} y2={y2} stroke="currentColor" strokeWidth={0.09} />
      ))}
    </svg>
  )
}

/** The marks with their rules and how often they forbid; the shades; the outline of a proposed pair. */
function Key({ drawing, rules }: { drawing: Drawing; rules: { rule: RuleName; count: number }[] }) {
  const { speaker, figure } = drawing
  const { t } = speaker
  const item = { display: 'inline-flex', alignItems: 'center', columnGap: 1 } as const
  return (
    <Box sx={{ display: 'flex', flexWrap: 'wrap', columnGap: 5, rowGap: 1 }}>
      <Box sx={item}>
        {t('pictures.map.shade')} 40
        <Box
          aria-hidden="true"
          sx={{
            width: 90,
            height: 10,
            background:
              'linear-gradient(to right, color-mix(in srgb, var(--mui-palette-primary-main) 14%, var(--mui-palette-background-default)), var(--mui-palette-primary-main))',
          }}
        />
        100
      </Box>
      <Box sx={item}>
        <Box
          aria-hidden="true"
          sx={{ width: 12, height: 12, border: 2, borderColor: 'text.primary', bgcolor: 'primary.main' }}
        />
        {t('pictures.map.chosen')}
      </Box>
      {rules.length > 0 && <span>{t('pictures.map.forbids')}:</span>}
      {rules.map(({ rule, count }) => (
        <Box key={rule} sx={item}>
          <Mark rule={rule} />
          {t('pictures.map.rule', { rule: ruleWords(drawing, rule), count: figure(count) })}
        </Box>
      ))}
    </Box>
  )
}

function MapTable({ drawing }: { drawing: Drawing }) {
  const { picture, speaker, figure, menteeName, mentorName, menteeOrder } = drawing
  const { t } = speaker
  const [rows] = useState(() => byMentee(picture))
  return (
    <FiguresTable
      label={t('pictures.map.title')}
      columns={[
        { name: t('matching.column.mentee') },
        { name: t('pictures.map.allowed'), isFigure: true },
        { name: t('pictures.map.best'), isFigure: true },
        { name: t('pictures.map.forbids') },
        { name: t('pictures.map.mentor') },
      ]}
      rows={menteeOrder.flatMap((mentee) => {
        const row = rows[mentee]
        if (!row) return []
        return {
          key: String(mentee),
          cells: [
            menteeName(mentee),
            t('pictures.map.allowedOf', { allowed: row.allowed, all: picture.mentorIds.length }),
            row.best === null ? '–' : figure(row.best),
            row.rules
              .map(({ rule, count }) =>
                t('pictures.map.rule', { rule: ruleWords(drawing, rule), count: figure(count) }),
              )
              .join(', ') || '–',
            row.mentor === null ? '–' : mentorName(row.mentor),
          ],
        }
      })}
    />
  )
}

/** The map or a table of it by mentee. */
export function PairMap({ drawing, asTable }: { drawing: Drawing; asTable: boolean }) {
  const { picture, speaker, figure } = drawing
  const { t } = speaker
  const { allowed, rules } = ruledOutIn(picture)
  return (
    <Frame
      title={t('pictures.map.title')}
      figure={t('pictures.map.of', { allowed: figure(allowed), all: figure(picture.cells.length) })}
      hint={asTable ? undefined : <Key drawing={drawing} rules={rules} />}
    >
      {asTable ? <MapTable key={picture.cells.length} drawing={drawing} /> : <MapPicture drawing={drawing} />}
    </Frame>
  )
}
