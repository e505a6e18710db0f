/** Number plates of vehicles as people write them, made one form and checked. */

/** One form: “川a·12345”, “川A 12345” and “川A12345” are the same. */
export const plainPlate = (text: string): string => text.normalize('NFKC').toUpperCase().replace(/[\s·•.\-－]/g, '')

/** A civil plate of the mainland: province, office, five characters, or six of a new-energy vehicle (GA 36-2018). */
export const isPlate = (plain: string): boolean =>
  /^[京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼][A-Z](?:[A-HJ-NP-Z0-9]{4,5}[A-HJ-NP-Z0-9挂学警港澳])$/.test(plain)
