/**
 * Works through what a timer found. One that fails must not hold up the others: it is loud, by its id alone, and the next run
 * finds it again.
 * @param watch the function, as it is named where it is loud
 * @param isOver whether the time for this run is up; what is left is the next run's
 * @returns how many failed
 */
export async function eachAlone<T extends { _id: string }> (watch: string, rows: readonly T[], work: (row: T) => Promise<unknown>, isOver: () => boolean = () => false): Promise<number> {
  let failed = 0
  for (const row of rows) {
    if (isOver()) break
    await work(row).catch((error: unknown) => { failed++; console.error(`${watch}: ${row._id} could not be moved on`, error) })
  }
  return failed
}
