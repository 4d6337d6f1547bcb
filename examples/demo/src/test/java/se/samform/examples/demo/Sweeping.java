package se.samform.examples.demo;

/** Granvik's e-service for sweeping one's own chimney, which costs. */
final class Sweeping {

    private Sweeping() {
    }

    /** From anywhere to the review. */
    static void fillIn(Visitor visitor) {
        visitor.goTo("e/egensotning");
        begin(visitor);
    }

    /** From the start page, which is open, to the review. */
    static void begin(Visitor visitor) {
        visitor.page().locator("form[action$='/drafts'] button").click();
        visitor.form().at("who").write("property.property", "Granvik Björken 3:1").choose("owner", "yes").brings("lives").choose("lives", "yes").next("objects");
        visitor.form().pick("fireplaces.1.fire-kind", "stove").pick("fireplaces.1.fuel", "wood").write("fireplaces.1.hours", "8").next("training");
        visitor.form().choose("training", "none").brings("course").next("promise");
        visitor.form().write("applicant.street", "Storgatan 1").write("applicant.postalCode", "12345").write("applicant.city", "Granvik")
                .tick("journal", "yes").tick("fire", "yes").next("review");
    }
}
