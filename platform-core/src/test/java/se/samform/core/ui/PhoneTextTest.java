package se.samform.core.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneTextTest {

  @Test
  void numbers_to_call_become_links_and_all_of_the_text_is_still_there() {
    var text = "Ring 112 om någon är i fara. Ring annars jouren på 0123-45 60 99, dygnet runt.";
    assertEquals(List.of("112", "+46123456099"), tels(text));
    assertEquals(text, told(text));
  }

  @Test
  void a_number_ends_the_text_and_begins_it() {
    assertEquals(List.of("+46123456099", "+4617406050", "+46701740605"), tels("0123-45 60 99 eller +46 17 406 050 eller 070-174 06 05"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "20171212-2389", "Det finns 112 platser", "123 45 Ort", "2027-08-17", "SKJ-2026-0123-45", "högst 20 000 tecken", "kl. 09.40", "SFS 2018:1937"})
  void other_numbers_are_no_phones(String text) {
    assertEquals(List.of(), tels(text));
    assertEquals(text, told(text));
  }

  @Test
  void what_looks_like_a_page_is_text_all_the_same() {
    var text = "<a href=\"tel:0\">ring 112</a>";
    assertEquals(List.of("112"), tels(text));
    assertEquals(text, told(text));
  }

  private static List<String> tels(String text) {
    return PhoneText.pieces(text).stream().map(PhoneText.Piece::tel).filter(tel -> !tel.isEmpty()).toList();
  }

  private static String told(String text) {
    return PhoneText.pieces(text).stream().map(PhoneText.Piece::text).collect(Collectors.joining());
  }
}
