package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.engine.search.PartyNumber.Kind;

class NumbersTest {

  @ParameterizedTest
  @ValueSource(strings = {"199001012385", "19900101-2385", "19900101 2385", "900101-2385", "9001012385", "900101 2385", "Vera 900101–2385 skolskjuts"})
  void a_person_is_the_same_in_every_spelling(String typed) {
    assertTrue(Numbers.in(typed).getFirst().meanings().contains(new PartyNumber(Kind.PERSON, "199001012385")));
    assertTrue(Numbers.standIn(typed));
  }

  @Test
  void a_plus_says_that_somebody_has_turned_a_hundred() {
    assertEquals(List.of("181212121212", "191212121212"), persons("121212+1212"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"8020001114", "802000-1114", "16802000-1114", "168020001114"})
  void an_organisation_is_the_same_with_16_before_it(String typed) {
    assertEquals(List.of(new PartyNumber(Kind.ORGANISATION, "8020001114")), Numbers.in(typed).getFirst().meanings());
  }

  @Test
  void a_danish_number_is_read_with_and_without_its_hyphen() {
    assertTrue(Numbers.in("010190-1234").getFirst().meanings().contains(new PartyNumber(Kind.DANISH_PERSON, "0101901234")));
    assertTrue(Numbers.in("0101901234").getFirst().meanings().contains(new PartyNumber(Kind.DANISH_PERSON, "0101901234")));
    assertEquals(List.of(new PartyNumber(Kind.DANISH_ORGANISATION, "13585628")), Numbers.in("DK13585628").getFirst().meanings());
  }

  @Test
  void a_mistyped_number_is_nobodys_but_stands_in_no_address_either() {
    assertEquals(List.of(), persons("19900101-2386"));
    assertTrue(Numbers.standIn("19900101-2386"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"FEL-2026-7F3K", "Storgatan 12", "070-174 06 05", "2026"})
  void other_numbers_may_stand_in_an_address(String typed) {
    assertFalse(Numbers.standIn(typed));
  }

  @Test
  void a_text_is_left_without_the_personal_numbers_in_it() {
    assertEquals("Ring   om lampan på 0701740605", Numbers.outOf("Ring 19900101-2385 om lampan på 0701740605"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"199001012385", "19900101-2385", "9001012385", "900101 2385", "Vera 900101–2385 skolskjuts", "900101+2385"})
  void no_spelling_has_too_few_digits_to_be_taken_out(String typed) {
    assertEquals(typed.replaceAll("[0-9]{6,}.?[0-9]{4}", " "), Numbers.outOf(typed));
  }

  private static List<String> persons(String typed) {
    return Numbers.in(typed).stream().flatMap(read -> read.meanings().stream()).filter(number -> number.kind() == Kind.PERSON)
        .map(PartyNumber::digits).toList();
  }
}
