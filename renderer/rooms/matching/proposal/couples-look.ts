/** How the table of couples looks, set once on its root: rows are drawn anew with every answer and must cost little. */

const cut = { overflow: 'hidden', textOverflow: 'ellipsis', whiteSpace: 'nowrap' } as const

export const couplesLook = {
  flex: { xs: 'none', md: '1 1 0' },
  minHeight: { xs: 160, md: 120 },
  maxHeight: { xs: '72vh', md: 'none' },
  overflow: 'auto',
  position: 'relative',
  '& [role="row"]': {
    display: 'grid',
    gridTemplateColumns: {
      xs: 'minmax(0, 1fr) minmax(0, 1fr) 34px 44px 18px',
      sm: 'minmax(0, 1fr) minmax(0, 1fr) 72px 54px 18px',
    },
    alignItems: 'center',
    columnGap: 2,
    px: { xs: 4, sm: 5 },
    boxSizing: 'border-box',
    borderBottom: 1,
    borderColor: 'rule',
    typography: 'body2',
  },
  // While somebody is in the hand, the mentor and the cost need the room.
  '&[data-carrying] [role="row"]': {
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1.9fr) 56px 0 18px',
  },
  '&[data-carrying] [data-bar]': { display: 'none' },
  '&[data-carrying] [data-cell="ranks"], &[data-carrying] [data-head] > :nth-of-type(4)': {
    visibility: 'hidden',
    overflow: 'hidden',
  },
  '& [data-head]': {
    height: 30,
    position: 'sticky',
    top: 0,
    zIndex: 2,
    bgcolor: 'background.default',
    color: 'ink3',
    typography: 'caption',
    borderColor: 'rule2',
  },
  '& [data-mentee]': {
    position: 'absolute',
    top: 0,
    left: 0,
    right: 0,
    height: 31,
    cursor: 'default',
    '&:focus-visible': { outlineOffset: -2 },
    '&[aria-selected="true"], &[data-aimed]': {
      bgcolor: 'accentSoft',
      boxShadow: 'inset 3px 0 0 var(--mui-palette-primary-main)',
    },
    // Where it was lifted from: pale would be hard to read.
    '&[data-held]': { outline: '1px dashed var(--mui-palette-primary-main)', outlineOffset: '-2px' },
  },
  '& [data-cell="mentee"]': { fontWeight: 600, ...cut },
  '& [data-cell="mentor"]': { display: 'flex', minWidth: 0, '& > span:first-of-type': cut },
  '& [data-cell="points"]': { display: 'flex', alignItems: 'center', gap: 2 },
  '& [data-cell="points"] b': { minWidth: 22, textAlign: 'end', fontVariantNumeric: 'tabular-nums' },
  '& [data-cell="points"] svg': { display: { xs: 'none', sm: 'block' }, flex: 'none' },
  '& [data-bar="ground"]': { fill: 'var(--mui-palette-rule)' },
  '& [data-bar="filled"]': { fill: 'var(--mui-palette-text-secondary)' },
  '& [aria-selected="true"] [data-bar="filled"]': { fill: 'var(--mui-palette-primary-main)' },
  '& [data-cell="ranks"]': { color: 'ink3' },
  '& [data-cell="lock"]': { display: 'flex', color: 'ink3', position: 'relative' },
  '& [data-remark]': { typography: 'caption', position: 'relative' },
  '& [data-remark="was"]': { color: 'primary.main' },
  '& [data-remark="against"]': { color: 'error.main' },
  '& [data-unseen]': {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
} as const
