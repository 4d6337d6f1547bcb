package se.samform.examples.receiving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AnswersTest {

    private static Answers answers(String json) {
        return Answers.of(Sending.json(json));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"answers\":{\"fromDate\":\"2027-08-16\"}}",
        "{\"answers\":{\"travel\":{\"from_date\":\"2027-08-16\"}}}",
        "{\"answers\":{\"travel/from-date\":\"2027-08-16\"}}",
        "{\"answers\":{\"from-date\":{\"type\":\"date\",\"value\":\"2027-08-16\"}}}",
        "{\"answers\":[{\"question\":\"from-date\",\"value\":\"2027-08-16\"}]}",
        "{\"schema\":9,\"from-date\":\"2027-08-16\",\"later\":{\"x\":[null,1,true]}}"})
    void finds_an_answer_however_the_form_is_built(String json) {
        assertEquals(Optional.of("2027-08-16"), answers(json).first(List.of("start", "from-date")));
    }

    @Test
    void prefers_the_label_to_the_code() {
        var json = "{\"reason\":{\"value\":\"r1\",\"label\":{\"sv\":\"Avstånd\",\"en\":\"Distance\"}}}";
        assertEquals(Optional.of("Avstånd"), answers(json).first(List.of("reason")));
    }

    @Test
    void lists_every_answer_but_those_of_a_person_who_is_protected() {
        var json = "{\"child\":{\"protected\":true,\"firstName\":\"Nils\"},\"children\":\"2\",\"days\":[\"mon\",\"fri\"]}";
        assertEquals(List.of(Field.detail("children", "2"), Field.detail("days", "mon, fri")), answers(json).fields());
    }

    @Test
    void takes_every_choice_in_its_order() {
        assertEquals(List.of("mon", "fri"), answers("{\"days\":[\"mon\",\"fri\"]}").all(List.of("days")));
        assertEquals(List.of("mon", "fri"), answers("{\"days\":{\"value\":[{\"value\":\"mon\"},{\"value\":\"fri\"}]}}").all(List.of("days")));
    }

    @Test
    void does_not_take_a_name_that_merely_ends_alike() {
        assertEquals(Optional.empty(), answers("{\"upgrade\":\"yes\"}").first(List.of("grade")));
    }

    @Test
    void an_empty_answer_is_none() {
        assertEquals(Optional.empty(), answers("{\"grade\":\" \",\"other\":null}").first(List.of("grade", "other")));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "{\"child\":{\"name\":\"Nils Exempel\",\"personalNumber\":\"20171212-2389\"}}",
        "{\"child\":{\"given-name\":\"Nils\",\"last-name\":\"Exempel\",\"pnr\":\"20171212-2389\"}}",
        "{\"child-name\":\"Nils Exempel\",\"child-personal-number\":\"20171212-2389\"}",
        "{\"child\":\"Nils Exempel\",\"childNumber\":\"20171212-2389\"}"})
    void reads_a_person_however_the_parts_are_cut(String json) {
        assertEquals(new Person("Nils Exempel", "20171212-2389", false), Person.read(answers(json), "child"));
    }

    @Test
    void does_not_show_the_name_of_a_protected_person() {
        var person = Person.read(answers("{\"child\":{\"name\":\"Nils Exempel\",\"protected\":true}}"), "child");
        assertEquals("Skyddade personuppgifter", person.shownName());
    }
}
