package se.samform.engine.diary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.engine.diary.PatternFault.Kind;

class DiaryPatternTest {

  private static final RegistrationRule CLASSED =
      new RegistrationRule(RegistrationMode.DIARY, Optional.empty(), Optional.of("32.03.12"), Optional.of("G01"), List.of());

  @ParameterizedTest
  @CsvSource(textBlock = """
      BUN {year}-{number:4},           BUN 2026-0036
      {kle}-{facet}-{number}-{yy},     32.03.12-G01-36-26
      KS-{year}/{number},              KS-2026/36
      {number:2}.{yy} ÄN,              36.26 ÄN
      """)
  void writes_numbers_as_authorities_do(String pattern, String written) {
    assertEquals(Optional.of(written), DiaryPattern.stored(pattern).write(2026, 36, CLASSED));
  }

  @Test
  void a_number_outgrows_its_width_and_loses_nothing() {
    assertEquals(Optional.of("B 2026-12345"), DiaryPattern.stored("B {year}-{number:4}").write(2026, 12345, CLASSED));
  }

  @Test
  void a_class_that_an_e_service_does_not_have_gives_no_number() {
    assertEquals(Optional.empty(), DiaryPattern.stored("{kle}-{facet}-{number}-{yy}").write(2026, 1, RegistrationRule.ORDERED));
  }

  @ParameterizedTest
  @CsvSource(textBlock = """
      BUN {year},                      NO_NUMBER
      BUN {number},                    NO_YEAR
      {number}-{number}-{yy},          SEVERAL_NUMBERS
      BUN {year}-{nummer},             UNKNOWN_PIECE
      BUN {year}-{number:0},           UNKNOWN_PIECE
      BUN {year}-{number,              OPEN_BRACE
      <b>{year}-{number},              STRANGE_SIGN
      {year}{number},                  RUNS_TOGETHER
      {number}1-{year},                RUNS_TOGETHER
      """)
  void tells_what_is_wrong_with_a_pattern(String pattern, Kind kind) {
    assertEquals(List.of(kind), kinds(pattern).stream().filter(kind::equals).distinct().toList());
  }

  @Test
  void tells_all_faults_at_once() {
    assertEquals(List.of(Kind.STRANGE_SIGN, Kind.UNKNOWN_PIECE, Kind.NO_NUMBER, Kind.NO_YEAR), kinds("? {x}"));
  }

  @Test
  void an_endless_pattern_is_not_even_read() {
    assertEquals(List.of(Kind.TOO_LONG), kinds("{number}-{year}".repeat(10)));
  }

  private static List<Kind> kinds(String pattern) {
    return switch (DiaryPattern.read(pattern)) {
      case DiaryPattern.Read.Fine fine -> List.of();
      case DiaryPattern.Read.Faulty(var faults) -> faults.stream().map(PatternFault::kind).toList();
    };
  }
}
