package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.flow.Actor;
import se.samform.core.id.OfficerId;
import se.samform.engine.casefile.InboxQuery.Whose;

/** Whose cases the lists of the desk show. */
class ViewTest {
    private static final OfficerId HANNA = new OfficerId(new UUID(1, 1));
    private static final OfficerId AWAY = new OfficerId(new UUID(1, 2));

    @Test
    void a_deputy_finds_the_absent_ones_cases_in_both_lists_of_their_own() {
        var deputy = new Actor.Officer(HANNA, Set.of()).standingFor(Set.of(AWAY));
        assertEquals(new Whose.ToActOn(HANNA, Set.of(AWAY)), View.ACT.whose(deputy));
        assertEquals(new Whose.Of(HANNA, Set.of(AWAY)), View.MINE.whose(deputy));
    }
}
