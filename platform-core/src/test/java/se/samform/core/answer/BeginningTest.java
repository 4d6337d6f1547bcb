package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Initially;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonPart;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.text.LocalText;

class BeginningTest {

  private static final Function<PersonField, String> VERA = field -> field == PersonField.EMAIL ? "vera@exempel.invalid" : "";
  private static final Question TOWN = text("town", new Initially(List.of("Granvik"), Optional.empty()));

  @Test
  void a_default_stands_in_its_field() {
    assertEquals(RawAnswers.NONE.with("town", "Granvik"), Beginning.of(List.of(TOWN), VERA));
  }

  @Test
  void what_is_known_goes_before_the_default_and_the_default_stands_where_nothing_is_known() {
    var mail = text("mail", new Initially(List.of("x@exempel.invalid"), Optional.of(PersonField.EMAIL)));
    var phone = text("phone", new Initially(List.of("112"), Optional.of(PersonField.PHONE)));
    var expected = RawAnswers.NONE.with("mail", "vera@exempel.invalid").with("phone", "112");
    assertEquals(expected, Beginning.of(List.of(mail, phone), VERA));
  }

  @Test
  void a_person_that_is_prefilled_has_what_is_known() {
    var person = new PersonQuestion(ask("me"), Set.of(PersonPart.NAME, PersonPart.EMAIL), Set.of(), true);
    assertEquals(RawAnswers.NONE.with("me.email", "vera@exempel.invalid"), Beginning.of(List.of(person), VERA));
  }

  @Test
  void the_rows_that_stand_there_from_the_beginning_have_defaults() {
    var expected = RawAnswers.NONE.with("trips.1.town", "Granvik").with("trips.2.town", "Granvik");
    assertEquals(expected, Beginning.of(List.of(trips(TOWN)), VERA));
  }

  @Test
  void a_row_that_comes_has_defaults_also_in_its_own_groups() {
    var outer = new GroupQuestion(ask("days"), List.of(trips(TOWN)), new Rows.Free(0, 9), LocalText.NONE);
    var expected = RawAnswers.NONE.with("days.4.trips.1.town", "Granvik").with("days.4.trips.2.town", "Granvik");
    assertEquals(expected, Beginning.ofRow("days.4", List.of(outer)));
    assertEquals(RawAnswers.NONE.with("days.4.trips.7.town", "Granvik"), Beginning.ofRow("days.4.trips.7", List.of(outer)));
  }

  @Test
  void what_is_no_row_has_nothing() {
    assertEquals(RawAnswers.NONE, Beginning.ofRow("town", List.of(TOWN)));
    assertEquals(RawAnswers.NONE, Beginning.ofRow("trips", List.of(trips(TOWN))));
    assertEquals(RawAnswers.NONE, Beginning.ofRow("nowhere.1", List.of(trips(TOWN))));
  }

  private static GroupQuestion trips(Question question) {
    return new GroupQuestion(ask("trips"), List.of(question), new Rows.Free(2, 5), LocalText.NONE);
  }

  private static Question text(String id, Initially initially) {
    return new TextQuestion(ask(id).with(initially), 200, TextFormat.NONE);
  }

  private static Ask ask(String id) {
    return Ask.of(id, LocalText.of(id, id));
  }
}
