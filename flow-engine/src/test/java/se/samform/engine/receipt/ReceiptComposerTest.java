package se.samform.engine.receipt;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static se.samform.engine.testing.House.GRANVIK;
import static se.samform.engine.testing.House.VERA;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import se.samform.core.answer.Source;
import se.samform.core.document.Document;
import se.samform.core.document.Entry;
import se.samform.core.document.Notice;
import se.samform.core.document.Section;
import se.samform.core.form.Afterwards;
import se.samform.engine.casefile.CaseFile;
import se.samform.engine.casefile.HandedIn;
import se.samform.engine.testing.House;

class ReceiptComposerTest {
  private static CaseFile file;

  @BeforeAll
  static void hand_in() {
    var house = new House();
    file = house.cases.find(GRANVIK, house.transportCase().id(), VERA).orElseThrow();
  }

  @Test
  void begins_with_what_people_ask_for() {
    assertEquals(List.of("Ärendenummer", "Inkom", "E-tjänst", "Handläggs av", "Svar senast", "Frågor"), names(composed()));
    assertTrue(composed().facts().toString().contains("Skolskjutsenheten"), composed().facts().toString());
    assertTrue(composed().facts().toString().contains("31 maj 2027"), composed().facts().toString());
    assertTrue(composed().facts().toString().contains("0123-45 60 00"), composed().facts().toString());
  }

  @Test
  void promises_nothing_that_was_not() {
    assertEquals(List.of("Ärendenummer", "Inkom", "E-tjänst", "Frågor"), names(composed(new ReceiptComposer.Promised("", Optional.empty()))));
  }

  @Test
  void tells_the_diary_number_that_was_taken_at_hand_in() {
    var told = composed(new ReceiptComposer.Promised("", Optional.empty(), Optional.of("BUN 2027-0412")));
    assertEquals(List.of("Ärendenummer", "Diarienummer", "Inkom", "E-tjänst", "Frågor"), names(told));
    assertTrue(told.facts().toString().contains("BUN 2027-0412"), told.facts()::toString);
  }

  @Test
  void of_what_was_added_it_tells_when_the_case_came_in_and_when_it_was_supplemented() {
    var first = handedIn().submission().submittedAt();
    var promised = new ReceiptComposer.Promised("", Optional.empty(), Optional.empty(), Optional.of(first.minus(Duration.ofDays(3))));
    var told = composed(promised);
    assertEquals(List.of("Ärendenummer", "Inkom", "Kompletterat", "E-tjänst", "Frågor"), names(told));
    assertEquals(composed().facts().get(1).value(), told.facts().get(2).value(), "when this one came");
    assertNotEquals(told.facts().get(1).value(), told.facts().get(2).value());
  }

  @Test
  void tells_at_the_end_what_the_checksum_is_for() {
    var notice = (Notice) composed().parts().getLast();
    assertTrue(notice.toString().contains("SHA-256: " + handedIn().sha256()), notice.toString());
    assertFalse(composed().facts().toString().contains(handedIn().sha256()));
  }

  @Test
  void tells_below_an_answer_where_it_comes_from_if_a_register_was_asked() {
    var at = handedIn().receivedAt();
    var asked = handedIn().submission().with(Map.of(
        "home.street", new Source(Source.How.REGISTER, "population", at), "school", new Source(Source.How.DOWN, "lists/schools", at)));
    var sealed = new HandedIn(handedIn().id(), handedIn().json(), handedIn().sha256(), at, asked);
    var told = new ReceiptComposer(file.service().definition(), sealed, Afterwards.Reader.RECEIPT, House.facts(GRANVIK), new ReceiptComposer.Promised("", Optional.empty())).compose();
    var entries = told.parts().stream().filter(Section.class::isInstance).map(Section.class::cast).flatMap(section -> section.entries().stream()).toList();
    assertEquals(1, entries.stream().filter(entry -> entry.value().getLast().equals("Från befolkningsregistret")).count());
    assertEquals(1, entries.stream().filter(entry -> entry.value().getLast().equals("Ifyllt för hand: registret svarade inte")).count());
    assertFalse(composed().parts().toString().contains("register"), composed().parts()::toString);
  }

  @Test
  void names_the_municipality_once_at_the_foot() {
    assertEquals("https://e.exempel.invalid/granvik", composed().text().footer());
  }

  private static List<String> names(Document document) {
    return document.facts().stream().map(Entry::label).toList();
  }

  private static Document composed() {
    return composed(new ReceiptComposer.Promised("Skolskjutsenheten", Optional.of(LocalDate.of(2027, 5, 31))));
  }

  private static Document composed(ReceiptComposer.Promised promised) {
    return new ReceiptComposer(file.service().definition(), handedIn(), Afterwards.Reader.RECEIPT, House.facts(GRANVIK), promised).compose();
  }

  private static HandedIn handedIn() {
    return file.submissions().getLast();
  }
}
