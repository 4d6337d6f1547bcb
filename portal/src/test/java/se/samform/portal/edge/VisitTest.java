package se.samform.portal.edge;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.Contact;
import se.samform.core.municipality.Municipality;
import se.samform.core.party.Identity;

class VisitTest {

    @Test
    void offers_the_other_language_and_none_where_the_municipality_speaks_no_other() {
        assertEquals("en", otherLanguage("sv", List.of("sv", "en")));
        assertEquals("sv", otherLanguage("en", List.of("sv", "en")));
        assertEquals("", otherLanguage("sv", List.of("sv")));
    }

    private static String otherLanguage(String spoken, List<String> languages) {
        var visit = new Visit();
        visit.enter(new Municipality(new MunicipalityId(new UUID(1, 1)), "granvik", "Granviks kommun", "Granvik", languages,
            ZoneId.of("Europe/Stockholm"), "#0c5a68", new Contact("0123-45 60 00", "vardagar", "kontakt@granvik.invalid")), Locale.of(spoken), new Identity.Visitor());
        return visit.getOtherLanguage();
    }
}
