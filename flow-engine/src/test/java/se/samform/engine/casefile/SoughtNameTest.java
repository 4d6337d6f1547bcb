package se.samform.engine.casefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SoughtNameTest {

  @ParameterizedTest
  @CsvSource({"Ann Annika, Annika Ann Exempel, true", "Annika Ann, Annika Ann Exempel, true", "Ann Annika, Annika Exempel, false", "Vera Ex, Vera Exempel, true", "Åsa Oberg, Åsa Öberg, true"})
  void each_part_begins_a_word_of_the_name_and_no_two_the_same(String typed, String name, boolean isOf) {
    assertEquals(isOf, SoughtName.of(typed).orElseThrow().isOf(name));
  }
}
