package se.samform.examples.demo;

import java.time.LocalDate;

/** An application for school transport, as Vera fills it in. */
final class SchoolTransport {

    static final String CERTIFICATE = "läkarintyg åäö 😀.pdf";
    static final String SCHOOL = "Zażółć Łódź 😀";
    static final String CHILD = "محمد";
    static final String MORE = "Hunden följer med ibland.\nRing först.";

    private SchoolTransport() {
    }

    /** From the first step to the review. */
    static void fillIn(Visitor vera) {
        child(vera.form().at("child"));
        school(vera.form().at("school"));
        days(vera.form().at("days"));
        contact(vera.form().at("contact"));
    }

    static void child(Form step) {
        step.write("child.firstName", CHILD).write("child.lastName", "Exempel")
                .write("child.personalNumber", "20171212-2389")
                .choose("relation", "guardian").brings("custody")
                .choose("custody", "joint").brings("other-guardian")
                .write("other-guardian.firstName", "Johan").write("other-guardian.lastName", "Påhitt")
                .write("other-guardian.email", "johan@exempel.invalid")
                .next("school");
    }

    static void school(Form step) {
        step.pick("school", "other").brings("other-school").write("other-school", SCHOOL)
                .choose("own-choice", "no").pick("grade", "2")
                .choose("reason", "disability").brings("certificate")
                .write("disability-description", "Benet är brutet.").attach("certificate", TinyPdf.named(CERTIFICATE))
                .next("days");
    }

    static void days(Form step) {
        step.write("home.street", "Provgatan 1").write("home.postalCode", "123 45").write("home.city", "Granvik")
                .tick("days", "mon", "wed").choose("direction", "both")
                .write("from", LocalDate.now().plusDays(30).toString())
                .next("contact");
    }

    static void contact(Form step) {
        step.write("more", MORE).tick("truth", "yes").next("review");
    }
}
