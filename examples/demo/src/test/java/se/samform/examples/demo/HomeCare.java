package se.samform.examples.demo;

import java.time.LocalDate;

/** An application for home care, made by a representative. */
final class HomeCare {

    static final String POWER = "power of attorney – Łódź 😀.pdf";
    static final String REASON = "Trapporna är för branta.";

    private HomeCare() {
    }

    /** From the first step to the review. */
    static void fillIn(Visitor representative) {
        who(representative.form().at("who"));
        situation(representative.form().at("situation"));
        representative.form().at("services").tick("services", "alarm").brings("alarm-key").choose("alarm-key", "key")
                .choose("falls", "no").write("start", LocalDate.now().plusDays(20).toString()).next("people");
        representative.form().choose("has-kin", "no").choose("interpreter", "no").choose("contact-way", "phone").next("consent");
        representative.form().choose("consent", "no").tick("truth", "yes").next("review");
    }

    private static void who(Form step) {
        step.choose("who", "representative").brings("power-of-attorney")
                .write("represented.firstName", "Nils").write("represented.lastName", "Exempel")
                .write("represented.personalNumber", "19121212-1212").write("represented.street", "Provgatan 2")
                .write("represented.postalCode", "123 45").write("represented.city", "Granvik")
                .choose("mandate", "future").attach("power-of-attorney", TinyPdf.named(POWER))
                .write("representative.firstName", "Johan").write("representative.lastName", "Påhitt")
                .write("representative.personalNumber", "19900101-2385").write("representative.phone", "070-174 06 06")
                .write("representative.email", "johan@exempel.invalid")
                .choose("knows", "yes").next("situation");
    }

    private static void situation(Form step) {
        step.choose("living", "alone").choose("housing", "house").write("reason", REASON)
                .tick("current-help", "none").choose("hospital", "no").next("services");
    }
}
