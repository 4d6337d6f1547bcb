package se.samform.core.ui;

import java.util.HexFormat;

/** A colour in sRGB, each part 0 to 255. */
record Colour(int red, int green, int blue) {
    static final Colour WHITE = new Colour(255, 255, 255);

    /** @throws IllegalArgumentException unless the text is {@code #rrggbb} */
    static Colour of(String text) {
        if (!text.matches("#[0-9a-fA-F]{6}")) throw new IllegalArgumentException("Not a colour like #0c5a68: " + text);
        int value = HexFormat.fromHexDigits(text, 1, 7);
        return new Colour(value >> 16, value >> 8 & 255, value & 255);
    }

    /** This colour with a part (0 to 1) of another in it. */
    Colour mixed(Colour other, double part) {
        return new Colour(mix(red, other.red, part), mix(green, other.green, part), mix(blue, other.blue, part));
    }

    /** The same hue (HSL) as light as this, and as saturated as it is or at most that much; both 0 to 1. A grey stays grey. */
    Colour lit(double lightness, double mostSaturated) {
        double least = Math.min(red, Math.min(green, blue)) / 255.0;
        double most = Math.max(red, Math.max(green, blue)) / 255.0;
        if (most == least) return grey(lightness);
        double saturation = (most - least) / (1 - Math.abs(most + least - 1));
        double chroma = Math.min(saturation, mostSaturated) * (1 - Math.abs(2 * lightness - 1));
        double base = lightness - chroma / 2;
        return new Colour(spread(red, least, most, base, chroma), spread(green, least, most, base, chroma), spread(blue, least, most, base, chroma));
    }

    private static Colour grey(double lightness) {
        int part = (int) Math.round(lightness * 255);
        return new Colour(part, part, part);
    }

    private static int spread(int part, double least, double most, double base, double chroma) {
        return (int) Math.round(255 * (base + (part / 255.0 - least) / (most - least) * chroma));
    }

    /** Contrast ratio, 1 to 21 (WCAG 2.2, 1.4.3). */
    double contrast(Colour other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    private double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    private static double linear(int part) {
        double value = part / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static int mix(int from, int to, double part) {
        return (int) Math.round(from + (to - from) * part);
    }

    @Override
    public String toString() {
        return "#%02x%02x%02x".formatted(red, green, blue);
    }
}
