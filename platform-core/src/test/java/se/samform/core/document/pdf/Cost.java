package se.samform.core.document.pdf;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.List;
import se.samform.core.document.Attachment;
import se.samform.core.document.Document;
import se.samform.core.document.PdfRenderer;

/** A program that tells the CPU milliseconds per document, warm: {@code java … Cost [seconds to warm up]}. */
final class Cost {

    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int ROUNDS = 5;
    private static final int RUNS = 60;

    private Cost() {
    }

    public static void main(String[] args) {
        var renderer = new PdfRenderer(Samples.CLOCK);
        var data = new Attachment("svar.json", "application/json",
                "{\"fråga\":\"svar\"}".repeat(200).getBytes(StandardCharsets.UTF_8), Attachment.Relationship.DATA, "Svaren som data");
        long warmUntil = System.nanoTime() + 1_000_000_000L * (args.length > 0 ? Integer.parseInt(args[0]) : 20);
        while (System.nanoTime() < warmUntil) {
            renderer.render(Samples.shortReceipt(), List.of(data));
            renderer.render(Samples.longReceipt(8), List.of(data));
        }
        for (int round = 0; round < ROUNDS; round++) {
            measure("short", renderer, Samples.shortReceipt(), data);
            measure("long", renderer, Samples.longReceipt(8), data);
        }
    }

    private static void measure(String name, PdfRenderer renderer, Document document, Attachment data) {
        int pages = 0;
        int bytes = 0;
        long start = THREADS.getCurrentThreadCpuTime();
        for (int run = 0; run < RUNS; run++) {
            var pdf = renderer.render(document, List.of(data));
            pages = pdf.pages();
            bytes = pdf.bytes().length;
        }
        double milliseconds = (THREADS.getCurrentThreadCpuTime() - start) / 1e6 / RUNS;
        System.out.printf("%s: %d page(s), %d bytes, %.1f ms CPU%n", name, pages, bytes, milliseconds);
    }
}
