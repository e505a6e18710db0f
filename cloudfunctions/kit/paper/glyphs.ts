/** What the font can draw. A character that it lacks would be left blank without a word, and a name with a hole in it is another name. */

/** As far as we ask; pdfkit keeps its font behind an underscore. */
interface Font { hasGlyphForCodePoint (code: number): boolean }

export const fontOf = (pdf: PDFKit.PDFDocument): Font => (pdf as unknown as { _font: { font: Font } })._font.font

/** Joiners, selectors of variants and the like: nothing of them is ever drawn. */
const invisible = /\p{Default_Ignorable_Code_Point}/u

const missing = (letter: string) => `[字形缺失 U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}]`

/** @returns the text with “[字形缺失 U+20BB7]” in the place of what the font has no glyph for; control characters are blanks */
export function drawable (font: Font, text: string): string {
  return [...text].map(letter => {
    if (/\p{Cc}/u.test(letter)) return ' '
    if (invisible.test(letter)) return ''
    return font.hasGlyphForCodePoint(letter.codePointAt(0)!) ? letter : missing(letter)
  }).join('')
}
