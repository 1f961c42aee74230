/** A section's figures: groups under their sentence, each figure a row with its bar, its numbers and what is missing. */
import Box from '@mui/material/Box'
import ButtonBase from '@mui/material/ButtonBase'
import Typography from '@mui/material/Typography'
import { useLanguage } from '#renderer/app/language.tsx'
import { PhaseGlyph } from '#renderer/components/phase-glyph.tsx'
import { SectionHead } from '#renderer/components/section-head.tsx'
import { FigureBar } from './bar.tsx'
import type { Figure, FigureGroup, ReportSection } from './figures.ts'
import { StripPlot } from './strip.tsx'

interface Chosen {
  chosen: string | null
  onChoose: (id: string) => void
}

const ground = (current: boolean) =>
  ({
    textAlign: 'start',
    color: 'text.primary',
    '&:hover': { bgcolor: current ? 'action.selected' : 'action.hover' },
    '&:focus-visible': { outlineOffset: '-2px' },
    ...(current && {
      bgcolor: 'action.selected',
      boxShadow: 'inset 3px 0 var(--mui-palette-primary-main)',
    }),
  }) as const

function Small({ children }: { children: string }) {
  return <Box sx={{ typography: 'caption', fontWeight: 400, color: 'ink3' }}>{children}</Box>
}

/** From where to where; with its middle where the figure itself is a share. */
function Span({ figure }: { figure: Figure }) {
  const { t } = useLanguage()
  const { spread, share, note } = figure
  if (!spread) return note === undefined ? null : <Small>{note}</Small>
  const range = t('report.room.rangeOf', { least: spread.least, most: spread.most })
  return <Small>{share ? `${t('report.room.median')} ${spread.median}, ${range}` : range}</Small>
}

function Row({ figure, chosen, onChoose }: Chosen & { figure: Figure }) {
  const { t } = useLanguage()
  const { id, name, phase, value, aside, bar, strip, missing, withheld } = figure
  const label = (
    <Box
      sx={{
        display: 'flex',
        gap: 2,
        minWidth: 0,
        overflowWrap: 'anywhere',
        gridColumn: { sm: bar || withheld ? 'auto' : 'span 2' },
      }}
    >
      {phase && <PhaseGlyph phase={phase} size={14} />}
      <Box sx={{ minWidth: 0 }}>
        {name}
        <Span figure={figure} />
      </Box>
    </Box>
  )
  const columns = {
    display: 'grid',
    gridTemplateColumns: { xs: 'minmax(0, 1fr) auto', sm: 'minmax(0, 5fr) minmax(80px, 5fr) 96px 84px' },
    columnGap: 4,
    rowGap: 1,
    alignItems: 'center',
    width: 'auto',
    mx: { xs: -4, sm: -6 },
    px: { xs: 4, sm: 6 },
    py: 1.5,
    minHeight: 31,
    typography: 'body2',
  } as const
  if (withheld)
    return (
      <Box component="li" sx={columns}>
        {label}
        <Box
          sx={{
            gridColumn: { sm: '2 / -1' },
            px: 2,
            py: '3px',
            border: '1px dashed',
            borderColor: 'edge',
            typography: 'caption',
            color: 'ink3',
          }}
        >
          {t(`report.withheld.${withheld}`)}
        </Box>
      </Box>
    )
  const current = id === chosen
  return (
    <li>
      <ButtonBase
        aria-pressed={current}
        onClick={() => onChoose(id)}
        sx={{ ...columns, width: { xs: 'calc(100% + 32px)', sm: 'calc(100% + 48px)' }, ...ground(current) }}
      >
        {label}
        {bar && (
          <Box sx={{ display: { xs: 'none', sm: 'block' } }}>
            <FigureBar {...bar} />
          </Box>
        )}
        <Box sx={{ textAlign: 'end', fontVariantNumeric: 'tabular-nums' }}>
          <Box component="b" sx={{ fontWeight: 600 }}>
            {value}
          </Box>
          {missing !== null && missing > 0 && <Small>{t('report.room.missingNote', { n: missing })}</Small>}
        </Box>
        <Box
          sx={{
            textAlign: 'end',
            color: 'ink3',
            fontVariantNumeric: 'tabular-nums',
            gridColumn: { xs: '2', sm: 'auto' },
          }}
        >
          {aside}
        </Box>
        {strip && (
          <Box sx={{ gridColumn: '1 / -1' }}>
            <StripPlot {...strip} />
          </Box>
        )}
      </ButtonBase>
    </li>
  )
}

/** A figure at large with its words below, as on the report's first page. */
function Cell({ figure, chosen, onChoose }: Chosen & { figure: Figure }) {
  const { t } = useLanguage()
  const { id, name, value, aside, share, missing } = figure
  const current = id === chosen
  return (
    <Box component="li" sx={{ borderTop: 1, borderColor: 'text.primary' }}>
      <ButtonBase
        aria-pressed={current}
        onClick={() => onChoose(id)}
        sx={{
          display: 'flex',
          flexDirection: 'column',
          alignItems: 'flex-start',
          justifyContent: 'flex-start',
          width: '100%',
          height: '100%',
          p: 3,
          pt: 2,
          ...ground(current),
          ...(current && { boxShadow: 'inset 0 3px var(--mui-palette-primary-main)' }),
        }}
      >
        <Box sx={{ typography: 'figure' }}>{share ? aside : value}</Box>
        <Box sx={{ typography: 'h3', pb: 1 }}>{name}</Box>
        <Box sx={{ typography: 'caption', color: 'ink3' }}>
          {[
            share ? value : aside,
            missing !== null && (missing > 0 ? t('report.missing', { n: missing }) : t('report.missingNone')),
          ]
            .filter(Boolean)
            .join('. ')}
        </Box>
      </ButtonBase>
    </Box>
  )
}

function Group({ group, large, ...choice }: Chosen & { group: FigureGroup; large: boolean }) {
  const id = `group-${group.id}`
  return (
    <Box component="section" aria-labelledby={id} sx={{ '& + &': { pt: 5 } }}>
      <SectionHead id={id} level={3} title={group.title} bare={large} />
      {group.hint !== undefined && (
        <Typography variant="caption" component="p" sx={{ m: 0, pt: 1, color: 'ink3', maxWidth: 640 }}>
          {group.hint}
        </Typography>
      )}
      <Box
        component="ul"
        role="list"
        aria-labelledby={id}
        sx={{
          m: 0,
          p: 0,
          pt: 1,
          listStyle: 'none',
          ...(large && {
            display: 'grid',
            gap: 4,
            gridTemplateColumns: { xs: '1fr', sm: 'repeat(2, minmax(0, 1fr))' },
          }),
        }}
      >
        {group.figures.map((figure) =>
          large ? (
            <Cell key={figure.id} figure={figure} {...choice} />
          ) : (
            <Row key={figure.id} figure={figure} {...choice} />
          ),
        )}
      </Box>
    </Box>
  )
}

/** The chosen figure's records stand in the panel beside. */
export function FigureList({ section, ...choice }: Chosen & { section: ReportSection }) {
  const { t } = useLanguage()
  return (
    <>
      <Typography variant="name" component="h2" sx={{ m: 0, pb: 3 }}>
        {t(`report.section.${section.id}`)}
      </Typography>
      {section.groups.map((group) => (
        <Group key={group.id} group={group} large={section.id === 'summary'} {...choice} />
      ))}
      {section.notes.length > 0 && (
        <Box sx={{ pt: section.groups.length > 0 ? 6 : 0, maxWidth: 640 }}>
          {section.notes.map(({ title, text }, at) => (
            <Box key={at} sx={{ pb: 3 }}>
              {title !== '' && <Box sx={{ typography: 'h3' }}>{title}</Box>}
              <Typography
                variant="body1"
                component="p"
                sx={{ m: 0, lineHeight: 1.5, whiteSpace: 'pre-line' }}
              >
                {text}
              </Typography>
            </Box>
          ))}
        </Box>
      )}
    </>
  )
}
