package se.samform.core.document.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import se.samform.core.document.PdfRenderer;

class ManyAtOnceTest {

    @Test
    void four_threads_get_each_their_own_text() throws Exception {
        var renderer = new PdfRenderer(Samples.CLOCK);
        try (var threads = Executors.newFixedThreadPool(4)) {
            List<Future<List<String>>> said = new ArrayList<>();
            for (int i = 0; i < 60; i++) {
                String own = text(i);
                said.add(threads.submit(() -> StructText.of(renderer.render(Samples.withValue(own), List.of(Samples.ANSWERS)).bytes())));
            }
            for (int i = 0; i < said.size(); i++) assertEquals("P: " + text(i), said.get(i).get().getLast());
        }
    }

    private static String text(int i) {
        return switch (i % 3) {
            case 0 -> "Svar nummer " + i + " från Vera";
            case 1 -> "محمد علي " + i;
            default -> "Łódź 😀 " + "lång text ".repeat(i) + i;
        };
    }
}
