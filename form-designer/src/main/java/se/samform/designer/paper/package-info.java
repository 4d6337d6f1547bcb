/**
 * From a form on paper to a first draft of an e-service: a PDF with fields (AcroForm) in, a definition without faults out, with
 * every guess and everything that was left out told in words ({@link se.samform.designer.paper.PaperForm}).
 *
 * <p>Promises: bounded in bytes, pages, fields and time; nothing in the PDF is run, opened or fetched; never throws for what
 * somebody sent. Refuses: a PDF without fields, as a scanned one. PDFBox is known to the private sub-package {@code pdf} alone.
 * Imports core.
 */
package se.samform.designer.paper;
