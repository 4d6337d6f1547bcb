package se.samform.core.ui;

/**
 * A municipality's colour as the five values that the style sheets use, in light and in dark. The chosen colour is moved
 * towards black or white until text in it, and text on it, has a contrast of 4.5:1 (WCAG 2.2, 1.4.3). In the dark it is lit
 * up with its hue kept; mixed with white it would turn grey.
 */
public record Accent(Palette light, Palette dark) {
    private static final double READABLE = 4.5;
    private static final Colour DARK_PAPER = Colour.of("#151c1b");
    private static final Colour BLACK = new Colour(0, 0, 0);

    record Palette(Colour accent, Colour strong, Colour onAccent, Colour soft, Colour line) {
        String declarations() {
            return "--accent: " + accent + "; --accent-strong: " + strong + "; --on-accent: " + onAccent
                + "; --accent-soft: " + soft + "; --accent-line: " + line + ";";
        }
    }

    /** @throws IllegalArgumentException unless the text is {@code #rrggbb} */
    public static Accent of(String chosen) {
        Colour colour = Colour.of(chosen);
        return new Accent(light(colour), dark(colour));
    }

    public String styleSheet() {
        return ":root { " + light.declarations() + " }\n"
            + "@media (prefers-color-scheme: dark) { :root { " + dark.declarations() + " } }\n";
    }

    private static Palette light(Colour chosen) {
        Colour soft = chosen.mixed(Colour.WHITE, 0.89);
        Colour accent = moved(chosen, BLACK, soft);
        return new Palette(accent, accent.mixed(BLACK, 0.3), Colour.WHITE, soft, accent.mixed(Colour.WHITE, 0.55));
    }

    private static Palette dark(Colour chosen) {
        Colour soft = DARK_PAPER.mixed(chosen, 0.35);
        Colour accent = moved(chosen.lit(0.68, 0.6), Colour.WHITE, soft);
        return new Palette(accent, accent.mixed(Colour.WHITE, 0.35), accent.mixed(BLACK, 0.82), soft, DARK_PAPER.mixed(accent, 0.45));
    }

    /** Moved step by step towards the end of the scale until it can be read on its own soft tint, the hardest ground. */
    private static Colour moved(Colour from, Colour towards, Colour ground) {
        Colour moved = from;
        for (int step = 1; step <= 20 && moved.contrast(ground) < READABLE; step++) moved = from.mixed(towards, step / 20.0);
        return moved;
    }
}
