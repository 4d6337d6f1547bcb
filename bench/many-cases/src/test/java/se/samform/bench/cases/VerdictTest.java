package se.samform.bench.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The bench fails where a page is slow or grows, and not for what its machine does. */
class VerdictTest {

    @Test
    void a_slow_tail_and_a_page_that_grows_are_named() {
        var slow = all(20);
        Arrays.fill(slow, 18, 20, Verdict.MOST_MILLIS);
        var faults = faults("slow", List.of(all(20), slow));
        assertEquals(1, faults.size(), faults::toString);
        assertTrue(faults.getFirst().startsWith("slow: the 95th percentile is 100.0 ms"), faults::toString);
        assertTrue(faults("grows", List.of(all(10), all(21))).getFirst().startsWith("grows: the median grows × 2.10"));
    }

    @Test
    void a_page_that_slows_down_with_those_beside_it_is_none() {
        assertEquals(List.of(), faults("steady", List.of(all(10), all(19))));
        var pages = pages(List.of(all(5), all(10)), "busy", List.of(all(10), all(38)));
        assertEquals(List.of(), new Verdict(pages).faults());
    }

    private static List<String> faults(String page, List<double[]> times) {
        return new Verdict(pages(List.of(all(5), all(5)), page, times)).faults();
    }

    private static Map<String, List<double[]>> pages(List<double[]> beside, String page, List<double[]> times) {
        var pages = new LinkedHashMap<String, List<double[]>>();
        pages.put(FilledInstallation.BESIDE + " one", beside);
        pages.put(page, times);
        return pages;
    }

    private static double[] all(double millis) {
        var times = new double[20];
        Arrays.fill(times, millis);
        return times;
    }
}
