/** Work a complaint is about, as the page before named it: who did it. */
export interface AskedAbout { aboutId: string, accused: string }

/** @returns nothing where the page was opened without one */
export const askedAbout = ({ aboutId, accused }: Partial<Record<string, string>>): AskedAbout | undefined =>
  aboutId && accused ? { aboutId, accused: decodeURIComponent(accused) } : undefined
