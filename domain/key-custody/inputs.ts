/** What only steps of key custody ask for. */
export const custodyInputs = {}
