package se.samform.portal.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.samform.core.id.AuthorityId;
import se.samform.core.id.UnitId;
import se.samform.core.publication.Binding;
import se.samform.core.publication.Consultee;
import se.samform.core.publication.Receiver;
import se.samform.core.publication.Register;
import se.samform.portal.running.Narrowing.Sort;

/** The list of e-services is narrowed and sorted as its address says, and tells what they depend on. */
class NarrowingTest {
    private static final Locale SWEDISH = Locale.of("sv");
    private static final Used ELIT = new Used(Used.Kind.RECEIVER, "Elit");
    private static final ServiceLine BUS = line("bus", "Skolskjuts", "open", "Ada Övning", "", Optional.of(LocalDate.of(2026, 5, 1)), 12, 41, Optional.of(3), List.of(ELIT));
    private static final ServiceLine LAMP = line("lamp", "Felanmälan", "closed", "Gatunämnden", "Ada Övning", Optional.empty(), 3, 0, Optional.empty(), List.of(ELIT, new Used(Used.Kind.UNIT, "Gatuenheten")));
    private static final ServiceLine ISLE = line("isle", "Ö och strand", "withdrawn", "", "", Optional.of(LocalDate.of(2025, 5, 1)), 0, 35, Optional.of(0), List.of());
    private static final List<ServiceLine> ALL = List.of(ISLE, BUS, LAMP);

    private static ServiceLine line(String key, String title, String state, String owner, String informationOwner, Optional<LocalDate> reviewed, int open, int grade,
                                    Optional<Integer> findings, List<Used> uses) {
        return new ServiceLine(key, title, "", 1, "", state, state, owner, informationOwner, reviewed, "", open, 0, open, grade, "", 0, findings, uses);
    }

    private static String shown(Map<String, String> query) {
        return String.join(" ", Narrowing.read(name -> query.getOrDefault(name, "")).of(ALL, SWEDISH).stream().map(ServiceLine::key).toList());
    }

    @Test
    void they_stand_by_title_as_swedes_sort_it() {
        assertEquals("lamp bus isle", shown(Map.of()));
        assertEquals("isle bus lamp", shown(Map.of("desc", "1")));
    }

    @Test
    void each_column_sorts_and_what_has_none_stands_below_what_has() {
        assertEquals("bus lamp isle", shown(Map.of("sort", "state")));
        assertEquals("lamp isle bus", shown(Map.of("sort", "reviewed")));
        assertEquals("isle lamp bus", shown(Map.of("sort", "open")));
        assertEquals("lamp isle bus", shown(Map.of("sort", "grade")));
        assertEquals("lamp isle bus", shown(Map.of("sort", "findings")));
        assertEquals("bus isle lamp", shown(Map.of("sort", "findings", "desc", "1")));
    }

    @Test
    void all_words_are_looked_for_in_title_id_and_owners() {
        assertEquals("bus", shown(Map.of("q", "skjuts ADA")));
        assertEquals("lamp bus", shown(Map.of("q", "övning")));
        assertEquals("", shown(Map.of("q", "sotning")));
    }

    @Test
    void state_owner_of_either_kind_and_what_they_use_narrow_together() {
        assertEquals("isle", shown(Map.of("state", "withdrawn")));
        assertEquals("lamp bus", shown(Map.of("owner", "Ada Övning")));
        assertEquals("lamp bus", shown(Map.of("uses", "receiver:Elit")));
        assertEquals("lamp", shown(Map.of("uses", "receiver:Elit", "state", "closed")));
        assertEquals("lamp bus isle", shown(Map.of("uses", "nothing", "state", "no such")), "what says nothing narrows nothing");
    }

    @Test
    void its_address_says_the_same_again() {
        var narrowing = new Narrowing("ö & å", "open", "Ada", Optional.of(ELIT), Sort.YEAR, true);
        assertEquals("desk/services?q=%C3%B6+%26+%C3%A5&state=open&owner=Ada&uses=receiver%3AElit&sort=year&desc=1", narrowing.path("desk/services"));
        assertEquals("desk/services", new Narrowing("", "", "", Optional.empty(), Sort.TITLE, false).path("desk/services"));
        assertEquals(narrowing.by(Sort.YEAR).descending(), false);
        assertEquals(narrowing.by(Sort.YEAR).by(Sort.YEAR), narrowing);
    }

    @Test
    void what_a_binding_names_is_told_each_once() {
        var unit = new UnitId(new UUID(1, 1));
        var here = URI.create("http://127.0.0.1:9");
        var binding = new Binding(new AuthorityId(new UUID(1, 2)), Map.of("intake", unit, "other", unit), Map.of("school", new Receiver("Elit", here)), List.of(),
            Map.of("population", new Register("Navet", here), "addresses", new Register("Navet", here)))
            .asking(Map.of("police", new Consultee.Outside("Polisen", "p@exempel.invalid"), "park", new Consultee.Within(unit)));
        assertEquals(List.of("unit:Gatuenheten", "receiver:Elit", "register:Navet", "consultee:Polisen"),
            Used.of(binding, id -> "Gatuenheten").stream().map(Used::getKey).toList());
    }

    @Test
    void who_is_hit_if_something_closes_are_those_that_use_it() {
        assertEquals(List.of(BUS, LAMP), UsesPage.lines(List.of(BUS, LAMP, ISLE)).get(ELIT));
    }
}
