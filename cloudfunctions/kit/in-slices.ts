/** Values in one `in`: with more, an index look-up per value is no longer cheaper, and a database may rather read all it has. */
const most = 200

/** Looks up many values in a few queries at once. @param find one query for at most 200 of them */
export async function inSlices<T> (values: readonly string[], find: (slice: string[]) => Promise<T[]>): Promise<T[]> {
  const wanted = [...new Set(values)]
  const slices = Array.from({ length: Math.ceil(wanted.length / most) }, (_each, place) => wanted.slice(place * most, (place + 1) * most))
  return (await Promise.all(slices.map(find))).flat()
}
