package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Plan;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

class ExampleServicesTest {

  static List<Path> services() throws IOException {
    return Examples.files();
  }

  @ParameterizedTest
  @MethodSource("services")
  void is_read_without_a_fault_and_compiles(Path service) throws IOException {
    assertEquals(List.of(), Definitions.faults(Files.readAllBytes(service)));
    Plan.compile(Definitions.read(Files.readAllBytes(service)));
  }

  @ParameterizedTest
  @MethodSource("services")
  void is_named_as_its_file(Path service) throws IOException {
    var definition = Definitions.read(Files.readAllBytes(service));
    assertEquals(service.getFileName().toString(), definition.key() + ".json");
  }

  @ParameterizedTest
  @MethodSource("services")
  void writes_what_it_reads(Path service) throws IOException {
    var definition = Definitions.read(Files.readAllBytes(service));
    var written = DefinitionCodec.write(definition);
    assertEquals(definition, Definitions.read(written));
    assertArrayEquals(written, DefinitionCodec.write(Definitions.read(written)));
  }

  @ParameterizedTest
  @MethodSource("services")
  void says_everything_in_swedish_and_english(Path service) throws IOException {
    var definition = Definitions.read(Files.readAllBytes(service));
    var incomplete = all(definition.questions()).filter(ExampleServicesTest::lacksALanguage).map(Question::id).toList();
    assertEquals(List.of(), incomplete);
    assertEquals(List.of(Language.SWEDISH, Language.ENGLISH), definition.about().languages().subList(0, 2));
  }

  @ParameterizedTest
  @MethodSource("services")
  void matches_the_published_schema(Path service) throws IOException {
    assertEquals(List.of(), PublishedSchema.complaints(Files.readAllBytes(service)));
    ServiceDefinition definition = Definitions.read(Files.readAllBytes(service));
    assertEquals(List.of(), PublishedSchema.complaints(DefinitionCodec.write(definition)));
  }

  /** Those in groups too. */
  private static Stream<Question> all(List<Question> questions) {
    return questions.stream().flatMap(question ->
        Stream.concat(Stream.of(question), question instanceof GroupQuestion group ? all(group.questions()) : Stream.of()));
  }

  private static boolean lacksALanguage(Question question) {
    var ask = question.ask();
    var words = ask.phrasing();
    var own = List.of(words.label(), words.hint(), words.help(), words.example(), words.shortName(), words.whenMissing());
    return Stream.concat(own.stream(), question.options().stream().flatMap(option -> Stream.of(option.label(), option.hint())))
        .filter(text -> !text.isEmpty())
        .map(LocalText::texts)
        .anyMatch(texts -> !texts.keySet().containsAll(List.of(Language.SWEDISH, Language.ENGLISH)));
  }
}
