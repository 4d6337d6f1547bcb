package se.samform.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;

class TextReaderTest {

  private static TextQuestion text(TextFormat format) {
    return new TextQuestion(Reads.ASK, 60, format);
  }

  @Test
  void keeps_a_text_as_typed_also_in_another_normal_form() {
    assertEquals(Reads.fine(new Answer.Text(" cafe\u0301 ")), Reads.read(text(TextFormat.NONE), " cafe\u0301 "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\u00a0", "\u200b\t"})
  void white_space_is_blank(String typed) {
    assertEquals(Reading.BLANK, Reads.read(text(TextFormat.NONE), typed));
  }

  @Test
  void nothing_is_blank() {
    assertEquals(Reading.BLANK, Reads.read(text(TextFormat.NONE)));
  }

  @Test
  void refuses_two_answers() {
    assertEquals(Reads.malformed(Malformation.SEVERAL_ANSWERS), Reads.read(text(TextFormat.NONE), "a", "b"));
  }

  @Test
  void refuses_a_text_that_is_one_too_long() {
    assertEquals(Reads.refused(new Problem.TooLong("q", 60, 61)), Reads.read(text(TextFormat.NONE), "å".repeat(61)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\rb", "a\r\n"})
  void refuses_line_breaks(String typed) {
    assertEquals(Reads.malformed(Malformation.SEVERAL_LINES), Reads.read(text(TextFormat.NONE), typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\ud83d", "\ude00\ud83d", "\uffff"})
  void refuses_what_no_document_can_carry(String typed) {
    assertEquals(Reads.malformed(Malformation.UNPRINTABLE), Reads.read(text(TextFormat.NONE), typed));
  }

  @ParameterizedTest
  @CsvSource({
    "19121212-1212, 191212121212", "191212121212, 191212121212", "19121212 1212, 191212121212",
    "19900101-2385, 199001012385", "19900101–2385, 199001012385"
  })
  void keeps_the_twelve_digits_of_a_personal_number(String typed, String kept) {
    assertEquals(Reads.fine(new Answer.Text(kept)), Reads.read(text(TextFormat.PERSONAL_NUMBER), typed));
  }

  @ParameterizedTest
  @CsvSource({
    "900101-2385, NOT_TWELVE_DIGITS", "1990010123850, NOT_TWELVE_DIGITS", "19900101-238A, NOT_TWELVE_DIGITS",
    "19900101-2384, WRONG_CHECK_DIGIT", "19901301-2385, NO_SUCH_BIRTHDAY", "19900230-2385, NO_SUCH_BIRTHDAY",
    "19900100-2385, NO_SUCH_BIRTHDAY"
  })
  void refuses_what_is_no_personal_number(String typed, Malformation kind) {
    assertEquals(Reads.malformed(kind), Reads.read(text(TextFormat.PERSONAL_NUMBER), typed));
  }

  @Test
  void takes_a_co_ordination_number() {
    assertEquals(Reads.fine(new Answer.Text("197302889931")), Reads.read(text(TextFormat.PERSONAL_NUMBER), "19730288-9931"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vera@exempel.invalid", "v.e+x@a.b.exempel.se", "åsa@exempel.invalid"})
  void takes_addresses_to_write_to(String typed) {
    assertEquals(Reads.fine(new Answer.Text(typed)), Reads.read(text(TextFormat.EMAIL), " " + typed + " "));
  }

  @ParameterizedTest
  @ValueSource(strings = {"vera", "@exempel.se", "vera@", "vera@exempel", "a@b@c.se", "a b@c.se", "a@.se", "a@b..se", "<a@b.se>", "a@b.se,c@d.se"})
  void refuses_what_is_no_address(String typed) {
    assertEquals(Reads.malformed(Malformation.NOT_AN_EMAIL), Reads.read(text(TextFormat.EMAIL), typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"070-174 06 05", "+46701740605", "(0123) 45 60 00", "08-465 004 00"})
  void takes_telephone_numbers(String typed) {
    assertEquals(Reads.fine(new Answer.Text(typed)), Reads.read(text(TextFormat.PHONE), typed));
  }

  @ParameterizedTest
  @ValueSource(strings = {"112", "070-ring mig", "1234567890123456", "07+0174065"})
  void refuses_what_is_no_telephone_number(String typed) {
    assertEquals(Reads.malformed(Malformation.NOT_A_PHONE_NUMBER), Reads.read(text(TextFormat.PHONE), typed));
  }

  @Test
  void keeps_the_five_digits_of_a_postal_code() {
    assertEquals(Reads.fine(new Answer.Text("12345")), Reads.read(text(TextFormat.POSTAL_CODE), "123 45"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"1234", "123456", "01234", "SE-123 45"})
  void refuses_what_is_no_postal_code(String typed) {
    assertEquals(Reads.malformed(Malformation.NOT_A_POSTAL_CODE), Reads.read(text(TextFormat.POSTAL_CODE), typed));
  }
}
