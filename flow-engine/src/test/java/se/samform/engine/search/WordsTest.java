package se.samform.engine.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WordsTest {

  @Test
  void a_word_is_stored_as_written_and_as_those_write_it_who_have_no_such_keys() {
    assertEquals(Set.of("åkervägen", "akervagen", "12"), Words.stored("Åkervägen 12"));
    assertEquals(Set.of("smørrebrød", "smorrebrod", "kjær", "kjaer"), Words.stored("Smørrebrød, Kjær"));
  }

  @Test
  void what_was_typed_with_å_means_å_and_other_accents_mean_nothing() {
    assertEquals(List.of("bår", "cafe"), Words.typed("BÅR Café"));
    assertFalse(Words.stored("bar").contains("bår"));
    assertTrue(Words.stored("bår").contains("bar"));
  }

  @Test
  void a_ring_that_was_sent_as_a_sign_of_its_own_is_the_same_letter() {
    assertEquals(Words.stored("\u00e5ker"), Words.stored("a\u030aker"));
  }

  @Test
  void a_word_without_an_end_is_cut_and_found_all_the_same() {
    assertEquals(Words.typed("x".repeat(90)), List.of("x".repeat(Words.LONGEST)));
    assertTrue(Words.stored("x".repeat(90)).containsAll(Words.typed("x".repeat(90))));
  }

  @Test
  void a_number_between_words_is_one_term_and_only_the_last_word_may_go_on() {
    var number = new Term.Somebody(List.of(new PartyNumber(PartyNumber.Kind.PERSON, "199001012385")), List.of("19900101", "2385"));
    assertEquals(List.of(number, new Term.Word("lampa"), new Term.Beginning("stor")), Term.of("Lampa 19900101-2385 stor"));
  }
}
