/** How long a fact may be to stay on one line, in characters; longer ones are broken where they may be. */
const short = 12

/** “业主 · 负责 2 件 · 今天 08:52”: a line may end after a dot, never begin with one, nor in the middle of a short fact. */
export const facts = (text: string) => text.split(' · ').map(fact => fact.length > short ? fact : fact.replaceAll(' ', '\u00a0')).join('\u00a0· ')
