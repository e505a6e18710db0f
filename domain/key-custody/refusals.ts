/** One sentence for each refusal that only this domain has; looked up as in `domain/refusal-words.ts`. */
export const custodyRefusals: Record<string, string> = {}
