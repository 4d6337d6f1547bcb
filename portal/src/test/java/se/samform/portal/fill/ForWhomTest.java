package se.samform.portal.fill;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Set;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Audience;

/** Somebody acts for an organisation. */
class ForWhomTest {

    @Test
    void what_is_for_residents_alone_is_nothing_that_an_organisation_applies_for() {
        assertTrue(ForWhom.keepsOut(Set.of(Audience.RESIDENT)));
        assertFalse(ForWhom.keepsOut(Set.of(Audience.RESIDENT, Audience.COMPANY)));
        assertFalse(ForWhom.keepsOut(Set.of(Audience.ASSOCIATION)));
        assertFalse(ForWhom.keepsOut(Set.of()), "where nothing is said of it");
    }
}
