/** What a colour means: act, wait, overdue or danger, information, nothing in particular. Never the only sign of it. */
export type Tone = 'jade' | 'amber' | 'cinnabar' | 'sky' | 'plain'

/** The class that gives everything inside it the colours of a tone. */
export const toneClass = (tone: Tone) => `kit-tone-${tone}`
