/** Reads PDFs with PDFBox. Private to {@code designer.paper}. */
package se.samform.designer.paper.pdf;
