package se.samform.examples.demo;

import java.nio.charset.StandardCharsets;
import java.util.Map;

/** The answers of one application for school transport, as the pages' fields and as REST takes them. */
final class Skolskjuts {

    static final Map<String, String> CHILD = Map.of("child.firstName", "Nils", "child.lastName", "Exempel",
            "child.personalNumber", "20171212-2389", "relation", "foster");
    static final Map<String, String> SCHOOL = Map.of("school", "bjork", "own-choice", "no", "grade", "2", "reason", "disability",
            "disability-description", "Kan inte gå längre än hundra meter.");
    static final Map<String, String> DAYS = Map.of("home.street", "Provgatan 1", "home.postalCode", "123 45", "home.city", "Granvik",
            "days", "mon|tue|fri", "direction", "both", "from", java.time.LocalDate.now().plusDays(60).toString());
    static final Map<String, String> CONTACT = Map.of("applicant.firstName", "Vera", "applicant.lastName", "Exempel",
            "applicant.personalNumber", "19121212-1212", "applicant.email", "vera@exempel.invalid",
            "applicant.phone", "070-174 06 05", "more", "Zażółć Łódź 😀 محمد", "truth", "yes");

    private Skolskjuts() {
    }

    /** A small but whole PDF. */
    static byte[] certificate() {
        return """
                %PDF-1.4
                1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj
                2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj
                3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj
                trailer<</Root 1 0 R>>
                %%EOF
                """.getBytes(StandardCharsets.US_ASCII);
    }
}
