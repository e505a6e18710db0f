/** The server could not be asked, or its answer was lost: nothing is known about the outcome. */
export class Unreachable extends Error {
  constructor (detail: string) {
    super(`unreachable: ${detail}`)
    this.name = 'Unreachable'
  }
}

/** What a cloud client says when the network, not the function, is at fault. */
const network = /timeout|timed out|request:fail|network|ERR_|ECONN|ENOTFOUND|socket|abort|-601\d{3}|-404012|-404006/i

/** Tells a lost connection from a function that failed. */
export const lostOnTheWay = (message: string) => network.test(message)
