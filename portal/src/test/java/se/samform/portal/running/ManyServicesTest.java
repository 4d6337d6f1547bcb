package se.samform.portal.running;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import se.samform.core.id.MunicipalityId;
import se.samform.core.id.OfficerId;
import se.samform.core.id.Uuid7;
import se.samform.core.publication.Offer;
import se.samform.core.publication.Offers;
import se.samform.core.publication.Published;
import se.samform.core.publication.PublishedServices;
import se.samform.core.publication.Upkeep;
import se.samform.core.publication.Upkeeps;
import se.samform.core.publication.YearlyPeriod;
import se.samform.portal.running.ManyServices.Would;
import se.samform.portal.testing.PortalDatabase;

/** Several e-services are changed at once, after it was seen what that means, each by itself. */
class ManyServicesTest {
    private static final OfficerId ADA = new OfficerId(new UUID(3, 1));

    private final MunicipalityId town = new MunicipalityId(UUID.randomUUID());
    private final PublishedServices services = new PublishedServices(PortalDatabase.get(), new Uuid7(Clock.systemUTC(), new Random()), Clock.systemUTC());
    private final Offers offers = new Offers(PortalDatabase.get(), Clock.systemUTC());
    private final Upkeeps upkeeps = new Upkeeps(PortalDatabase.get(), Clock.systemUTC());
    private final ManyServices many = new ManyServices(offers, upkeeps);
    private final List<Published> chosen = new ArrayList<>();

    @BeforeEach
    void publish() throws IOException {
        for (var name : List.of("felanmalan", "skolskjuts")) chosen.add(services.publish(town, Files.readAllBytes(Path.of("..", "examples", "services", name + ".json"))));
    }

    private List<Optional<Boolean>> carriedOut(BulkChange change, List<Would> seen) {
        return seen.stream().map(would -> many.carryOut(town, would.service(), change, would.version(), ADA)).toList();
    }

    @Test
    void what_would_change_is_told_and_changes_nothing_until_it_is_carried_out() {
        var change = new BulkChange.Owner("Gatunämnden");
        var would = many.foresee(town, chosen, change);
        assertEquals(List.of(new Would.ChangeUpkeep(chosen.get(0), 0, Upkeep.NONE, Upkeep.NONE.ownedBy("Gatunämnden")),
            new Would.ChangeUpkeep(chosen.get(1), 0, Upkeep.NONE, Upkeep.NONE.ownedBy("Gatunämnden"))), would);
        assertEquals(Map.of(), upkeeps.all(town));
        assertEquals(List.of(Optional.of(true), Optional.of(true)), carriedOut(change, would));
        assertEquals("Gatunämnden", upkeeps.find(town, chosen.get(1).family()).upkeep().owner());
        assertEquals(List.of(new Would.Stay(chosen.get(0), 1), new Would.Stay(chosen.get(1), 1)), many.foresee(town, chosen, change));
    }

    @Test
    void one_that_somebody_else_changed_meanwhile_stays_and_the_others_are_changed() {
        var change = new BulkChange.Withdrawn(true);
        var would = many.foresee(town, chosen, change);
        var theirs = Offer.ALWAYS.in(List.of(new YearlyPeriod(MonthDay.of(3, 1), MonthDay.of(5, 31))));
        assertTrue(offers.save(town, chosen.get(0).family(), theirs, 0, ADA));
        assertEquals(List.of(Optional.of(false), Optional.of(true)), carriedOut(change, would));
        assertEquals(theirs, offers.find(town, chosen.get(0).family()).offer());
        assertTrue(offers.find(town, chosen.get(1).family()).offer().withdrawn());
    }

    @Test
    void days_leave_periods_as_they_are_and_one_that_would_never_open_is_left() {
        var spring = List.of(new YearlyPeriod(MonthDay.of(3, 1), MonthDay.of(5, 31)));
        offers.save(town, chosen.get(0).family(), Offer.ALWAYS.in(spring), 0, ADA);
        var change = new BulkChange.Days(Optional.of(LocalDate.of(2027, 6, 1)), Optional.of(LocalDate.of(2027, 8, 31)));
        var would = many.foresee(town, chosen, change);
        assertInstanceOf(Would.NeverOpen.class, would.get(0));
        assertEquals(List.of(Optional.empty(), Optional.of(true)), carriedOut(change, would));
        assertEquals(spring, offers.find(town, chosen.get(0).family()).offer().periods());
    }

    @Test
    void who_reviewed_them_and_when_is_kept_beside_who_owns_them() {
        upkeeps.save(town, chosen.get(0).family(), Upkeep.NONE.ownedBy("Ada"), 0, ADA);
        var change = new BulkChange.Reviewed(LocalDate.of(2026, 11, 28), ADA);
        carriedOut(change, many.foresee(town, chosen, change));
        assertEquals(new Upkeep("Ada", "", Optional.of(LocalDate.of(2026, 11, 28)), Optional.of(ADA)), upkeeps.find(town, chosen.get(0).family()).upkeep());
    }

    @Test
    void what_was_typed_is_read_or_told_at_its_field() {
        var posted = Map.of("what", "periods", "first-day-0", "1", "first-month-0", "3", "last-day-0", "31", "last-month-0", "5", "from", "snart");
        var read = TypedChange.read(name -> posted.getOrDefault(name, "")).meant(LocalDate.of(2026, 11, 28), ADA);
        assertEquals(Optional.of(new BulkChange.Periods(List.of(new YearlyPeriod(MonthDay.of(3, 1), MonthDay.of(5, 31))))), read.change());
        assertEquals("what", TypedChange.read(name -> "").meant(LocalDate.of(2026, 11, 28), ADA).wrong().orElseThrow().field());
        assertEquals("from", TypedChange.read(name -> name.equals("what") ? "days" : posted.getOrDefault(name, "")).meant(LocalDate.of(2026, 11, 28), ADA).wrong().orElseThrow().field());
    }

    @Test
    void what_is_posted_again_to_carry_it_out_is_what_was_seen() {
        var posted = Map.of("what", "periods", "first-day-0", "1", "first-month-0", "3", "last-day-0", "31", "last-month-0", "5", "owner", "Ada");
        var typed = TypedChange.read(name -> posted.getOrDefault(name, ""));
        assertEquals(typed, TypedChange.read(name -> typed.posted().getOrDefault(name, "")));
    }
}
