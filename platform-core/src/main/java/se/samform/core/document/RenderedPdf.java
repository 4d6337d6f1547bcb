package se.samform.core.document;

import java.util.List;

/**
 * A finished PDF. Two renderings of one document differ in a few bytes (font subsets are named at random): store the
 * bytes once, with their hash.
 *
 * @param pages      at least 1
 * @param notDrawn   each letter that no font could draw, once; shown as U+FFFD. Empty nearly always; log it otherwise
 * @param shortened  labels of values that were too long to print whole, see {@link PdfRenderer#LONGEST_VALUE}
 */
public record RenderedPdf(byte[] bytes, int pages, List<String> notDrawn, List<String> shortened) {
}
