package se.samform.core.document.pdf;

/** The faces we set text in, in the order they are asked; the name is the class of a run and the CSS font family. */
enum Typeface {
    TEXT("/liberation/LiberationSans-Regular.ttf", "/liberation/LiberationSans-Bold.ttf"),
    SCRIPTS("/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans-Bold.ttf"),
    EMOJI("/se/samform/core/document/pdf/NotoEmoji-Regular.ttf", "");

    private final String regular;
    private final String bold;

    Typeface(String regular, String bold) {
        this.regular = regular;
        this.bold = bold;
    }

    String family() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }

    /** Class path of the regular cut. */
    String regular() {
        return regular;
    }

    /** Class path of the bold cut; empty when there is none and bold is drawn with a thicker line. */
    String bold() {
        return bold;
    }
}
