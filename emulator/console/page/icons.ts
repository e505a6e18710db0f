const stroke = (inside: string, size = 20) =>
  `<svg viewBox="0 0 24 24" width="${size}" height="${size}" fill="none" stroke="currentColor" stroke-width="2" stroke-linecap="round" stroke-linejoin="round">${inside}</svg>`

/** The page's line icons, as markup for `svg()`. */
export const icons = {
  down: stroke('<path d="M6 9l6 6 6-6"/>', 16),
  phone: stroke('<path d="M5 4h4l2 5-2.500 1.500a11 11 0 0 0 5 5L15 13l5 2v4a2 2 0 0 1-2 2A16 16 0 0 1 3 6a2 2 0 0 1 2-2"/>'),
  hangUp: stroke('<path d="M3 13c5-5 13-5 18 0l-1.500 3-4-1.500V12c-2-.7-5-.7-7 0v2.500L4.500 16z" fill="currentColor"/>', 32),
  check: stroke('<path d="M5 12.500l4.500 4.500L19 7.500"/>', 14),
  close: stroke('<path d="M6 6l12 12M18 6L6 18"/>', 18),
  file: stroke('<path d="M6 3h8l4 4v14H6zM14 3v4h4"/>'),
  sound: stroke('<path d="M4 10v4h4l5 4V6L8 10zM17 9a4 4 0 0 1 0 6M19.500 6.500a8 8 0 0 1 0 11"/>', 18),
  mute: stroke('<path d="M4 10v4h4l5 4V6L8 10zM17 10l4 4m0-4l-4 4"/>', 18),
  reload: stroke('<path d="M20 12a8 8 0 1 1-2.500-5.800M20 3v4h-4"/>', 15),
  home: stroke('<path d="M4 11l8-7 8 7v9H4z"/>', 15),
  signal: '<svg viewBox="0 0 18 12" width="18" height="12" fill="currentColor"><rect y="8" width="3" height="4" rx="1"/><rect x="5" y="5.500" width="3" height="6.500" rx="1"/><rect x="10" y="3" width="3" height="9" rx="1"/><rect x="15" width="3" height="12" rx="1"/></svg>',
  wifi: '<svg viewBox="0 0 17 12" width="17" height="12" fill="none" stroke="currentColor" stroke-width="1.800" stroke-linecap="round"><path d="M1.500 4.200a10 10 0 0 1 14 0M4 7a6.500 6.500 0 0 1 9 0"/><circle cx="8.500" cy="10" r="1.300" fill="currentColor" stroke="none"/></svg>',
  battery: '<svg viewBox="0 0 27 13" width="27" height="13"><rect x=".5" y=".5" width="22" height="12" rx="3.500" fill="none" stroke="currentColor" opacity=".4"/><rect x="2" y="2" width="17" height="9" rx="2" fill="currentColor"/><path d="M24.500 4.500v4c1.300-.4 1.300-3.600 0-4" fill="currentColor" opacity=".5"/></svg>'
}
