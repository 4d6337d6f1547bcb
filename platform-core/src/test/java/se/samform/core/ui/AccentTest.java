package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AccentTest {
    private static final Colour DARK_PAPER = Colour.of("#151c1b");

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatever_colour_a_municipality_chooses_can_be_read(long seed) {
        var random = new Random(seed);
        String chosen = new Colour(random.nextInt(256), random.nextInt(256), random.nextInt(256)).toString();
        Accent accent = Accent.of(chosen);
        assertReadable(accent.light(), Colour.WHITE, chosen);
        assertReadable(accent.dark(), DARK_PAPER, chosen);
    }

    @Test
    void a_colour_that_can_be_read_stays_as_it_was_chosen() {
        assertEquals("#0c5a68", Accent.of("#0c5a68").light().accent().toString());
    }

    @Test
    void a_colour_keeps_its_hue_in_the_dark_and_a_grey_its_greyness() {
        var petrol = Accent.of("#0c5a68").dark().accent();
        assertTrue(petrol.blue() > petrol.green() && petrol.green() > petrol.red() + 70, petrol::toString);
        var grey = Accent.of("#555555").dark().accent();
        assertTrue(grey.red() == grey.green() && grey.green() == grey.blue(), grey::toString);
    }

    @Test
    void contrast_is_what_the_standard_says() {
        assertEquals(21.0, Colour.WHITE.contrast(new Colour(0, 0, 0)), 0.001);
        assertEquals(4.54, Colour.of("#767676").contrast(Colour.WHITE), 0.01);
    }

    @Test
    void refuses_what_is_no_colour() {
        assertThrows(IllegalArgumentException.class, () -> Accent.of("red; } body { display: none"));
    }

    private static void assertReadable(Accent.Palette palette, Colour paper, String chosen) {
        assertTrue(palette.accent().contrast(paper) >= 4.5, chosen + " on paper: " + palette);
        assertTrue(palette.accent().contrast(palette.soft()) >= 4.5, chosen + " on its tint: " + palette);
        assertTrue(palette.onAccent().contrast(palette.accent()) >= 4.5, chosen + " under text: " + palette);
    }
}
