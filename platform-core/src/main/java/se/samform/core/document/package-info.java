/**
 * Lasting documents: a receipt, a decision letter, rendered from data.
 *
 * <p>Whoever has something to say composes a {@link se.samform.core.document.Document} of plain records, formatted and
 * translated, and gives it to {@link se.samform.core.document.PdfRenderer} together with the files that belong to it.
 * Out comes one PDF that is PDF/A-3a (ISO 19005-3: it can be archived and read aloud in the right order) and PDF/UA-1
 * (ISO 14289-1: it meets the accessibility directive), with the machine-readable data embedded.
 *
 * <p>Promises: text that a user typed is never markup; nothing is fetched, from disk or net; no letter vanishes silently
 * (what no font can draw shows as U+FFFD, is still read aloud as typed, and is reported). Refuses: calculating,
 * translating or formatting values: a document shows what it is given.
 *
 * <p>Imports no other component. The {@code pdf} sub-package is private to this one.
 */
package se.samform.core.document;
