package se.samform.bench.engines;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Both are asked for, the one doesn't make up for the other. */
class AimTest {

    @Test
    void a_third_of_the_processor_and_three_times_the_throughput() {
        assertTrue(new Aim(3, 1.0 / 3).isReached());
        assertFalse(new Aim(2.99, 0.1).isReached());
        assertFalse(new Aim(9, 0.34).isReached());
        assertEquals("missed (× 2.60, × 0.33)", new Aim(2.6, 0.33).told());
    }
}
