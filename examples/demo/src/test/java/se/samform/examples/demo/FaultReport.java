package se.samform.examples.demo;

/** A report of a fault, by someone who tells nobody who they are. */
final class FaultReport {

    static final String PLACE = "Lekplatsen vid Ekbacken";
    static final String FAULT = "Gungan är trasig. Kedjan hänger & slår <i vinden>.";

    private FaultReport() {
    }

    /** From the first step to the review. */
    static void fillIn(Visitor visitor) {
        upToReply(visitor);
        visitor.form().choose("wants-reply", "no").next("review");
    }

    /** The same, by somebody who wants to know what happens, and so isn't anonymous. */
    static void fillInNamed(Visitor visitor) {
        upToReply(visitor);
        visitor.form().choose("wants-reply", "yes").brings("contact").write("contact.email", "vera@exempel.invalid").next("review");
    }

    private static void upToReply(Visitor visitor) {
        visitor.form().at("what").choose("acute", "no").choose("category", "park").write("description", FAULT).next("where");
        visitor.form().write("place", PLACE).next("reply");
    }
}
