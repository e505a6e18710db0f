/** The package that draws, loaded by whoever first prints. Nothing of ours is imported here, so that it can lie beside a function as a file of its own. */
export { default as PDFDocument } from 'pdfkit'
