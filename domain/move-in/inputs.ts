/** What only steps of moving in and out ask for. */
export const moveInputs = {}
