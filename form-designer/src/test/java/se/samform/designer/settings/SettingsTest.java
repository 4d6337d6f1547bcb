package se.samform.designer.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Place;
import se.samform.designer.draft.Readable;

/** What is posted from the pane of settings, and what comes of it. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class SettingsTest {
    private static final int EACH = 7;
    private static final Document SERVICE = Drafts.everyType();

    static Stream<Path> examples() throws IOException {
        return Drafts.examples().stream();
    }

    private static Place question(Document document, String id) {
        return Drafts.questions(document).stream().filter(place -> place.last().equals(id)).findFirst().orElseThrow();
    }

    private static Posted post(Document document, Place at, String name, String... values) {
        return Settings.wish(document, at, at.in(name.split("/")).text(), List.of(values), Optional.empty());
    }

    private static Document posted(String question, String name, String... values) {
        return posted(SERVICE, question, name, values);
    }

    private static Document posted(Document document, String question, String name, String... values) {
        return Drafts.after(document, post(document, question(document, question), name, values));
    }

    private static String at(Document document, String question, String name) {
        return document.at(question(document, question).in(name.split("/"))).map(Object::toString).orElse("nothing");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void a_pane_that_is_posted_untouched_changes_nothing(Path file) {
        var document = Drafts.of(file);
        var posting = new Posting(document);
        for (Place pane : Drafts.panes(document)) {
            var settings = Settings.of(document, pane, Language.SWEDISH).orElseThrow();
            settings.all().forEach(setting -> Posting.fields(setting).forEach(field -> {
                var shown = Posting.shown(setting, field);
                assertEquals(Posted.nothing(), posting.wish(setting, field, shown, Optional.empty()), field);
                assertEquals(Posted.nothing(), posting.wish(setting, field, shown, Optional.of(shown)), field);
            }));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        km    | min         | 2,5          | "2.5"
        km    | max         | 1 000        | "1000"
        km    | max         |              | nothing
        km    | unit/en     | kilometres   | "kilometres"
        from  | max         | i dag + 14   | "today+14"
        from  | min         | 20270817     | "2027-08-17"
        when  | min         | 7.05         | "07:05"
        paper | maxBytes    | 2,5          | 2500000
        paper | maxCount    | 1            | nothing
        name  | maxLength   | 200          | nothing
        name  | maxLength   | 60           | 60
        name  | known       |              | nothing
        grade | display     | radio        | nothing
        grade | display     | search       | "search"
        twins | default     | yes          | ["yes"]
        name  | default     | Vera         | ["Vera"]
        order | items/chair/price | 30,50  | "30.50"
        limit | decimals    | 0            | nothing
        rest  | onPage      | true         | nothing
        name  | help/sv     |              | nothing
        story | required    | always       | nothing
        name  | required    | never        | false
        """)
    void what_is_typed_becomes_what_the_format_has(String question, String setting, String typed, String becomes) {
        assertEquals(becomes, at(posted(question, setting, typed == null ? "" : typed), question, setting));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        km    | min         | fem          | Skriv ett tal med siffror, som 10 eller 2,5.
        name  | maxLength   | 1001         | Skriv ett helt tal från 1 till 1000.
        name  | maxLength   | många        | Skriv ett helt tal från 1 till 1000.
        from  | min         | i morgon     | Skriv en dag som 2027-08-17, eller i dag, i dag+14 eller i dag-1.
        when  | max         | 25:00        | Skriv ett klockslag som 07:30.
        price | min         | 1,234        | Skriv högst två decimaler.
        order | items/chair/price | -1     | Skriv 0 eller mer.
        order | items/chair/price |        | Det här behövs: skriv eller välj något.
        name  | label/sv    |              | Det här behövs: skriv eller välj något.
        name  | id          | två ord      | Börja med en bokstav a–z, sedan bokstäver, siffror och bindestreck, högst 60 tecken.
        name  | id          | km           | Något annat heter redan så.
        name  | id          | token        | Det namnet används redan till annat.
        grade | options/f/id | 1           | Något annat heter redan så.
        grade | display     | karusell     | Det finns inte längre att välja.
        place | bounds      | 57           | Fyll i alla, eller inget.
        property | pattern  | (a           | Här står inget inom parentes
        story | shown       | bla          | Det här behövs: skriv eller välj något.
        """)
    void what_cannot_be_is_told_and_changes_nothing(String question, String setting, String typed, String sentence) {
        var wrong = assertInstanceOf(Posted.Wrong.class, post(SERVICE, question(SERVICE, question), setting, typed == null ? "" : typed));
        assertTrue(wrong.sentence().in(Language.SWEDISH).startsWith(sentence), wrong.toString());
        assertNotEquals(wrong.sentence().in(Language.SWEDISH), wrong.sentence().in(Language.ENGLISH));
    }

    @Test
    void a_box_that_is_not_checked_posts_nothing() {
        assertEquals("nothing", at(posted("name", "searchable"), "name", "searchable"));
        assertEquals("true", at(posted("km", "searchable", "true"), "km", "searchable"));
        assertEquals("nothing", at(posted("name", "sensitive", "true"), "name", "searchable"), "never both");
    }

    @Test
    void parts_of_a_person_are_asked_for_or_may_be_left_out() {
        var document = posted("who", "parts", "name:yes", "personal-number:", "email:optional", "phone:", "address:");
        assertEquals("[\"name\",\"email\"]", at(document, "who", "parts"));
        assertEquals("[\"email\"]", at(document, "who", "optionalParts"));
    }

    @Test
    void edges_of_a_map_are_settled_together() {
        assertEquals("{\"south\":\"57.5\",\"west\":\"11\",\"north\":\"58\",\"east\":\"12.5\"}", at(posted("place", "bounds", "57,5", "11", "58", "12,5"), "place", "bounds"));
        assertEquals("nothing", at(posted("place", "start", "", "", ""), "place", "start"));
    }

    @Test
    void a_condition_is_kept_until_it_is_taken_away() {
        assertEquals(SERVICE, posted("story", "shown", "sometimes"));
        assertEquals("nothing", at(posted("story", "shown", "always"), "story", "shown"));
        assertEquals("{\"answered\":\"km\"}", at(posted("story", "shown", "sometimes", "{\"answered\":\"km\"}"), "story", "shown"));
    }

    @Test
    void a_pattern_takes_the_format_away_and_has_a_message_at_once() {
        var document = posted("giro", "pattern", "[A-Z]{3}");
        assertEquals("nothing", at(document, "giro", "format"));
        assertTrue(Readable.of(document).isSound(), Readable.of(document).faults().toString());
        var back = posted(document, "giro", "format", "bankgiro");
        assertEquals("nothing", at(back, "giro", "patternMessage"));
        assertEquals("nothing", at(posted(document, "giro", "pattern", ""), "giro", "patternMessage"));
    }

    @Test
    void whoever_writes_over_anothers_change_says_what_they_saw() {
        var at = question(SERVICE, "km").in("max");
        var wish = assertInstanceOf(Posted.Done.class, Settings.wish(SERVICE, at.outer(), at.text(), List.of("7"), Optional.of(List.of("100")))).wish();
        assertEquals(SERVICE.at(at), wish.seen().get(at));
        var changed = posted("km", "max", "50");
        var late = assertInstanceOf(Posted.Done.class, Settings.wish(changed, at.outer(), at.text(), List.of("7"), Optional.of(List.of("100")))).wish();
        assertNotEquals(changed.at(at), late.seen().get(at));
        var stillLate = assertInstanceOf(Posted.Done.class, Settings.wish(changed, at.outer(), at.text(), List.of("50"), Optional.of(List.of("100")))).wish();
        assertEquals(List.of(), stillLate.edit().changes(), "both wrote the same");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("examples")
    void what_names_a_question_follows_when_it_is_called_otherwise(Path file) {
        var document = Drafts.of(file);
        var asked = Drafts.questions(document).stream().map(Place::last).toList();
        for (String id : asked.stream().filter(each -> asked.indexOf(each) % EACH == 0).toList()) {
            document = posted(document, id, "id", id + "-x");
        }
        assertEquals(List.of(), Readable.of(document).faults());
        assertTrue(asked.size() < 2 * EACH || !document.equals(Drafts.of(file)));
    }

    @Test
    void what_names_an_option_a_role_or_a_step_follows_when_it_is_called_otherwise() {
        var grade = question(SERVICE, "grade");
        var document = posted("grade", "options/f/id", "preschool");
        assertEquals("preschool", document.textAt(grade.in("ownText")));
        assertEquals("preschool", document.textAt(question(document, "days").in("options", "tue", "shown", "isNot")));
        assertEquals("preschool", document.textAt(question(document, "limit").in("formula", "case", "0", "when", "is")));
        assertTrue(Readable.of(document).isSound(), Readable.of(document).faults().toString());
        var unit = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "roles/unit/id", "enhet"));
        assertTrue(Readable.of(unit).isSound(), Readable.of(unit).faults().toString());
        assertEquals("enhet", unit.textAt(Place.of("flow/routes/1/to")));
        var step = Drafts.after(Drafts.frame(), post(Drafts.frame(), Place.of("steps/one"), "id", "first"));
        assertTrue(Readable.of(step).isSound(), Readable.of(step).faults().toString());
        assertEquals(Readable.of(Drafts.frame()).faults(), Readable.of(step).faults());
        var priced = assertInstanceOf(Posted.Done.class, post(SERVICE, question(SERVICE, "order"), "items/van/id", "delivery"));
        assertEquals(1, priced.wish().edit().changes().size());
    }

    @Test
    void a_whole_pane_is_posted_at_once() {
        var at = question(SERVICE, "grade");
        var posted = new HashMap<String, List<String>>();
        Settings.of(SERVICE, at, Language.SWEDISH).orElseThrow().all().forEach(setting -> Settings.fields(setting).forEach(field -> {
            posted.put("seen:" + field, Settings.shown(setting, field));
            posted.put(field, Settings.shown(setting, field));
        }));
        assertTrue(Settings.wish(SERVICE, at, posted).wish().edit().isNothing());
        posted.put(at.in("label", "sv").text(), List.of("Vilken årskurs?"));
        posted.remove(at.in("sort").text());
        posted.put(at.in("options", "1", "id").text(), List.of("first"));
        posted.put(at.in("options", "1", "label", "sv").text(), List.of("Ettan"));
        posted.put(at.in("options", "2", "label", "sv").text(), List.of(""));
        var pane = Settings.wish(SERVICE, at, posted);
        assertEquals(Set.of(at.in("options", "2", "label", "sv").text()), pane.wrong().keySet());
        var document = Drafts.after(SERVICE, new Posted.Done(pane.wish()));
        assertEquals("Vilken årskurs?", document.textAt(at.in("label", "sv")));
        assertEquals("Ettan", document.textAt(at.in("options", "first", "label", "sv")));
        assertEquals("nothing", at(document, "grade", "sort"));
        pane.wish().seen().forEach((place, seen) -> assertEquals(SERVICE.at(place), seen, place.text()));
        assertTrue(Readable.of(document).isSound(), Readable.of(document).faults().toString());
    }

    @Test
    void what_is_not_there_has_no_settings() {
        var gone = Place.of("steps/one/questions/gone");
        assertEquals(Optional.empty(), Settings.of(SERVICE, gone, Language.SWEDISH));
        assertInstanceOf(Posted.NotThere.class, post(SERVICE, gone, "label/sv", "x"));
        assertInstanceOf(Posted.NotThere.class, post(SERVICE, question(SERVICE, "name"), "format/x", "x"));
    }

    @Test
    void terms_come_and_go_as_wholes() {
        var paid = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "payment/when", "invoice"));
        assertEquals("register", paid.textAt(Place.of("payment/to")));
        var before = Drafts.after(paid, post(paid, Place.WHOLE, "payment/when", "in-flow"));
        assertEquals("", before.textAt(Place.of("payment/to")));
        var free = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "payment/when", ""));
        assertEquals(Optional.empty(), free.at(Place.of("payment")));
        var signed = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "signing", "true"));
        assertEquals("together", signed.textAt(Place.of("signing/order")));
        assertEquals(SERVICE, Drafts.after(signed, post(signed, Place.WHOLE, "signing")));
        var series = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "registration/series", "BUN"));
        assertEquals("ordered", series.textAt(Place.of("registration/mode")));
    }

    @Test
    void a_language_goes_with_its_texts_and_the_first_one_stays() {
        var swedish = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "languages", "sv"));
        assertTrue(Readable.of(swedish).isSound(), Readable.of(swedish).faults().toString());
        assertEquals("", swedish.textAt(Place.of("title/en")));
        var wrong = assertInstanceOf(Posted.Wrong.class, post(SERVICE, Place.WHOLE, "languages", "en"));
        assertTrue(wrong.sentence().in(Language.SWEDISH).startsWith("Huvudspråket"), wrong.toString());
        var finnish = Drafts.after(SERVICE, post(SERVICE, Place.WHOLE, "languages", "sv", "en", "fi"));
        assertEquals("[\"sv\",\"en\",\"fi\"]", finnish.at(Place.of("languages")).orElseThrow().toString());
        assertInstanceOf(Posted.Wrong.class, post(SERVICE, Place.WHOLE, "languages/0", "en"));
        var english = Drafts.example("skolskjuts");
        assertTrue(Readable.of(Drafts.after(english, post(english, Place.WHOLE, "languages/0", "en"))).isSound());
    }
}
