package se.samform.core.municipality;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.id.OfficerId;

class MentionsTest {

  private static final List<Officer> OFFICERS = List.of(officer(1, "anna", "Anna Berg"), officer(2, "anna-b", "Anna Bergström"), officer(3, "asa", "Åsa Ö"));

  @ParameterizedTest
  @CsvSource(textBlock = """
      '@anna ser du?',            anna
      'Kan @Anna Berg titta?',    'anna'
      '@anna bergström.',         anna-b
      '@anna-b!',                 anna-b
      '@ÅSA Ö, och (@anna)',      'asa anna'
      'ring lena@anna.invalid',   ''
      '@annan',                   ''
      'anna',                     ''
      '@',                        ''
      '@ anna',                   ''
      """)
  void a_colleague_is_called_by_name_or_short_name(String text, String called) {
    assertEquals(called, Mentions.in(text, OFFICERS).stream().map(Officer::slug).collect(Collectors.joining(" ")));
  }

  private static Officer officer(int number, String slug, String name) {
    return new Officer(new OfficerId(new UUID(1, number)), slug, name, Set.of(), false);
  }
}
