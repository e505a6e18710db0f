/** What only steps of renovation filing ask for. */
export const renovationInputs = {}
