/** The font that papers are printed with: whole, since a subset leaves rare names blank. */
import { copyFile } from 'node:fs/promises'
import path from 'node:path'
import { fontFile } from '../cloudfunctions/kit/paper/print'

const family = path.dirname(require.resolve('@expo-google-fonts/noto-sans-sc/package.json'))

export const wholeFont = path.join(family, '400Regular/NotoSansSC_400Regular.ttf')

/** Puts it beside a function's code; its license goes wherever it goes. */
export async function copyFont (folder: string): Promise<void> {
  await copyFile(wholeFont, path.join(folder, fontFile))
  await copyFile(path.join(family, 'LICENSE_FONT'), path.join(folder, `${fontFile}.license.txt`))
}
