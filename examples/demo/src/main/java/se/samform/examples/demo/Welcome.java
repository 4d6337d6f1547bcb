package se.samform.examples.demo;

/** The one line that says where Samform is and as whom to log in. */
final class Welcome {

    private static final String MUNICIPALITY = "granvik";
    private static final String PEOPLE = "Vera Exempel (citizen), Hanna Mallberg (officer)";

    private Welcome() {
    }

    static String line(String baseUrl) {
        return "Samform is running at %s/%s/ — log in at /%s/login as %s. Stop with Ctrl-C."
                .formatted(baseUrl, MUNICIPALITY, MUNICIPALITY, PEOPLE);
    }
}
