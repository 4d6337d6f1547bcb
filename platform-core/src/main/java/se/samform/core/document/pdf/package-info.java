/**
 * How a document becomes a PDF; private to {@code document}, through {@link se.samform.core.document.pdf.Press} alone.
 *
 * <p>The way: {@code XhtmlComposer} makes a DOM whose text nodes hold what people typed; {@code FontRuns} marks which
 * typeface can draw what; Flying Saucer lays it out with our one style sheet; {@code TaggingOutputDevice} marks each
 * piece of text as belonging to an element of the {@code StructureTree} while it is painted; {@code PdfA} and
 * {@code EmbeddedFiles} add what makes it lasting, before OpenPDF closes the file. One pass: nothing is parsed again.
 *
 * <p>It leans on how Flying Saucer paints (each text through {@code drawText}, all else through {@code draw},
 * {@code fill} and {@code drawImage}): take a new version only with all tests of this package green.
 */
package se.samform.core.document.pdf;
