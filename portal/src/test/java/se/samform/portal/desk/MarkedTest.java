package se.samform.portal.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class MarkedTest {

    @Test
    void the_words_that_were_looked_for_are_marked_and_all_else_is_as_it_was() {
        assertEquals(List.of(new Marked("Ansök om ", false), new Marked("skolskjuts", true), new Marked("!", false)), Marked.in("Ansök om skolskjuts!", List.of("skolskj")));
    }

    @Test
    void a_word_is_meant_without_its_rings_and_dots_too() {
        assertEquals(List.of(new Marked("Åsa", true), new Marked(" Exempel", false)), Marked.in("Åsa Exempel", List.of("asa", "x")));
    }

    @Test
    void only_the_last_word_may_be_a_beginning() {
        assertEquals(List.of(new Marked("Skolan i ", false), new Marked("Granvik", true)), Marked.in("Skolan i Granvik", List.of("skol", "gran")));
    }

    @Test
    void nothing_is_marked_where_nothing_was_looked_for() {
        assertEquals(List.of(new Marked("Nils", false)), Marked.in("Nils", List.of()));
    }
}
