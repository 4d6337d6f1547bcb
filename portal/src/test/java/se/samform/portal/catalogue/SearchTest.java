package se.samform.portal.catalogue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Audience;
import se.samform.core.ui.Phrase;

class SearchTest {
    private static final Offer TRANSPORT =
        offer("skolskjuts", "Ansök om skolskjuts", "För barn med lång väg", "Barn och utbildning", Audience.RESIDENT);
    private static final Offer FAULT =
        offer("felanmalan", "Felanmälan", "Något är trasigt på väg eller gata", "Trafik", Audience.RESIDENT, Audience.COMPANY);
    private static final List<Offer> ALL = List.of(TRANSPORT, FAULT);

    @Test
    void finds_a_word_inside_a_word() {
        assertEquals(List.of(TRANSPORT), found("skjuts"));
    }

    @Test
    void finds_without_rings_dots_and_capitals() {
        assertEquals(List.of(FAULT), found("FELANMALAN"));
        assertEquals(List.of(FAULT), found("nagot"));
    }

    @Test
    void every_word_must_be_there_in_any_order() {
        assertEquals(List.of(TRANSPORT), found("väg, barn"));
        assertTrue(found("skjuts gata").isEmpty());
    }

    @Test
    void a_sentence_is_found_by_what_it_is_about() {
        assertEquals(List.of(TRANSPORT), found("Jag vill ansöka om skolskjuts för mitt barn"));
        assertEquals(List.of(FAULT), found("något trasigt på en gata"));
    }

    @Test
    void small_words_alone_are_looked_for_as_they_are() {
        assertTrue(found("mina").isEmpty());
    }

    @Test
    void those_titled_so_come_first() {
        assertEquals(List.of(FAULT, TRANSPORT), new Search("väg", Optional.empty(), "").in(List.of(TRANSPORT, offer("felanmalan", "Väg", "Väg", "Trafik"))).stream()
            .map(offer -> offer.key().equals("skolskjuts") ? TRANSPORT : FAULT).toList());
    }

    @Test
    void an_audience_sees_what_is_for_it() {
        assertEquals(List.of(FAULT), new Search("", Optional.of(Audience.COMPANY), "").in(ALL));
    }

    @Test
    void a_subject_holds_what_is_in_it() {
        assertEquals(List.of(TRANSPORT), new Search("", Optional.empty(), "barn och utbildning").in(ALL));
        assertEquals(List.of("Barn och utbildning", "Trafik"), Catalogue.subjects(ALL).stream().map(subject -> subject.name().text()).toList());
    }

    private static List<Offer> found(String query) {
        return new Search(query, Optional.empty(), "").in(ALL);
    }

    private static Offer offer(String key, String title, String summary, String subject, Audience... audiences) {
        return new Offer(key, Phrase.plain(title), Phrase.plain(summary), Phrase.plain(subject), List.of(audiences),
            new Offer.Folded(Offer.fold(title), Offer.fold(subject), Offer.fold(title + " " + summary + " " + subject)));
    }
}
