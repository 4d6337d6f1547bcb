package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.form.NumberQuestion;
import se.samform.core.text.LocalText;

class NumberReaderTest {

  private static final NumberQuestion KM =
      new NumberQuestion(
          Reads.ASK, 1, Optional.of(new BigDecimal("-10")), Optional.of(new BigDecimal("2000000")), LocalText.NONE);

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {"3,4; 3.4", "3.4; 3.4", "3,40; 3.4", " 3 ; 3", "007; 7", "100; 100", "1 000; 1000", "1 234 567,5; 1234567.5", "-0,5; -0.5", "\u22125; -5", "1\u00a0000; 1000"})
  void reads_what_people_write(String typed, String number) {
    assertEquals(Reads.fine(new Answer.Number(new BigDecimal(number))), Reads.read(KM, typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"tre", "1e3", "3,4,5", "1.000,5", ",5", "5,", "1 00", "10 0000", "-", "0x10", "٣", "1234567890123456", "3 km", "NaN"})
  void refuses_what_is_no_number(String typed) {
    assertEquals(Reads.malformed(Malformation.NOT_A_NUMBER), Reads.read(KM, typed));
  }

  @Test
  void a_whole_number_is_asked_for_by_an_example_without_decimals() {
    var rooms = new NumberQuestion(Reads.ASK, 0, Optional.empty(), Optional.empty(), LocalText.NONE);
    assertEquals(Reads.malformed(Malformation.NOT_A_WHOLE_NUMBER), Reads.read(rooms, "tre"));
    assertEquals(Reads.refused(new Problem.TooManyDecimals("q", 0)), Reads.read(rooms, "3,4"));
  }

  @Test
  void tells_by_what_a_number_is_wrong() {
    assertEquals(Reads.refused(new Problem.TooManyDecimals("q", 1)), Reads.read(KM, "3,45"));
    assertEquals(Reads.refused(new Problem.TooSmall("q", new BigDecimal("-10"))), Reads.read(KM, "-10,1"));
    assertEquals(Reads.refused(new Problem.TooLarge("q", new BigDecimal("2000000"))), Reads.read(KM, "2000000,1"));
  }

  @Test
  void the_limits_themselves_are_allowed() {
    assertEquals(Reads.fine(new Answer.Number(new BigDecimal("-10"))), Reads.read(KM, "-10,0"));
    assertEquals(Reads.fine(new Answer.Number(new BigDecimal("2000000"))), Reads.read(KM, "2 000 000"));
  }
}
