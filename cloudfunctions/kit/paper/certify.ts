/**
 * 数字证书签章: a PKCS#7 signature over the bytes of a printed file (`adbe.pkcs7.detached`), by the certificate of whoever issues it.
 * A reader of PDFs tells by it who issued the file and that no byte is another; it says nothing of those who signed by hand.
 */

/** A certificate with its key as PKCS#12, RSA. */
export interface Certificate { file: Buffer, passphrase: string }

/** Bytes that are kept free: a certificate with those above it, and the signature. */
const room = 16 * 1024

/** What `SignPdf` looks for, and writes the places of the signed bytes over. */
const unknown = '**********'

/** Of a field (ISO 32000-1, 12.7.2 and 12.5.3): there is a signature, and only more may be added · printed, locked. */
const signatures = { exist: 1, appendOnly: 2 } as const, widget = { print: 4, locked: 128 } as const

/** What the types of pdfkit leave out. */
interface Form { _root: { data: { AcroForm: { data: { Fields: unknown[], SigFlags?: number, NeedAppearances?: boolean } } } } }
interface Ending { end (): void }

/** Leaves room for the signature in a file that is not closed yet. @param name who issues it @param at of signing, ms */
export function leaveRoom (pdf: PDFKit.PDFDocument, name: string, at: number): void {
  pdf.switchToPage(pdf.bufferedPageRange().start)
  const value = pdf.ref({ Type: 'Sig', Filter: 'Adobe.PPKLite', SubFilter: 'adbe.pkcs7.detached', ByteRange: [0, unknown, unknown, unknown], Contents: Buffer.alloc(room), Name: new String(name), M: new Date(at) })
  const field = pdf.ref({ Type: 'Annot', Subtype: 'Widget', FT: 'Sig', Rect: [0, 0, 0, 0], V: value, T: new String('Issuer'), F: widget.print | widget.locked, P: pdf.page.dictionary })
  const annotations = pdf.page.annotations as unknown[], form = (pdf.initForm() as unknown as Form)._root.data.AcroForm.data
  annotations.push(field)
  form.Fields.push(field)
  form.SigFlags = signatures.exist | signatures.appendOnly
  // A reader that draws fields anew has changed the file.
  delete form.NeedAppearances
  for (const each of [value, field]) (each as unknown as Ending).end()
}

/** @throws Error where the file does not open with its passphrase, or its certificate is too long */
export async function certified (pdf: Buffer, { file, passphrase }: Certificate, at: number): Promise<Buffer> {
  const { P12Signer, SignPdf } = await import('./signpdf')
  return new SignPdf().sign(pdf, new P12Signer(file, { passphrase }), new Date(at))
}
