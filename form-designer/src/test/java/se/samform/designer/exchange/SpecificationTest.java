package se.samform.designer.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import se.samform.core.document.Document;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Notice;
import se.samform.core.document.Part;
import se.samform.core.document.Passage;
import se.samform.core.document.PdfRenderer;
import se.samform.core.document.Section;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;

/** All that an e-service asks and does stands in its specification, with the logic in sentences. */
class SpecificationTest {

  private static final Specification.Around AROUND = new Specification.Around("Granviks kommun", "version 3", Look.PLAIN);

  private static Document of(String key, Language language) {
    return Specification.of(Examples.read(key), language, AROUND);
  }

  @Test
  void every_question_option_condition_and_status_of_the_examples_stands_in_it() throws IOException {
    for (Path path : Examples.files()) {
      var definition = Examples.read(path.getFileName().toString().replace(".json", ""));
      var told = String.join("\n", told(Specification.of(definition, Language.SWEDISH, AROUND)));
      wanted(definition).forEach(text -> assertTrue(told.contains(text), () -> path.getFileName() + " says nothing of " + text));
    }
  }

  private static Stream<String> wanted(ServiceDefinition definition) {
    var words = InWords.of(definition);
    var flow = definition.flow();
    return Stream.of(
        definition.steps().stream().map(step -> step.title().in(Language.SWEDISH)), definition.questions().stream().flatMap(question -> wanted(question, words)),
        flow.statuses().stream().map(status -> status.title().in(Language.SWEDISH)), flow.work().rulings().stream().map(ruling -> ruling.title().in(Language.SWEDISH)),
        flow.work().tasks().map(task -> task.title().in(Language.SWEDISH)), definition.roles().stream().map(role -> role.title().in(Language.SWEDISH)),
        words.routes().stream().map(sentence -> sentence.in(Language.SWEDISH))).flatMap(each -> each);
  }

  private static Stream<String> wanted(Question question, InWords words) {
    var own = Stream.concat(Stream.of(question.ask().phrasing().label().in(Language.SWEDISH)), question.options().stream().map(option -> option.label().in(Language.SWEDISH)));
    var condition = question.ask().shown().equals(Condition.ALWAYS) ? Stream.<String>of() : Stream.of(words.condition(Effect.SHOWN, question.ask().shown()).in(Language.SWEDISH));
    var inside = question instanceof GroupQuestion group ? group.questions().stream().flatMap(each -> wanted(each, words)) : Stream.<String>of();
    return Stream.of(own, condition, inside).flatMap(each -> each);
  }

  @Test
  void it_is_in_english_where_that_is_asked_for() {
    var told = String.join("\n", told(of("synpunkt", Language.ENGLISH)));
    assertTrue(told.contains("What do you want to leave?") && told.contains("Roles that the municipality binds") && told.contains("One of the options"), told);
  }

  @Test
  void it_is_a_pdf_with_all_letters_drawn() throws IOException {
    var pdf = new PdfRenderer(Clock.systemUTC()).render(of("skolskjuts", Language.SWEDISH), List.of());
    assertEquals(List.of(), pdf.notDrawn());
    assertEquals(List.of(), pdf.shortened());
    try (var document = Loader.loadPDF(pdf.bytes())) {
      assertEquals("Specifikation: Ansök om skolskjuts", document.getDocumentInformation().getTitle());
      assertEquals(pdf.pages(), document.getNumberOfPages());
    }
  }

  private static List<String> told(Document document) {
    var told = new ArrayList<String>();
    document.facts().forEach(entry -> told(told, entry));
    document.parts().forEach(part -> told(told, part));
    return told;
  }

  private static void told(List<String> told, Part part) {
    switch (part) {
      case Section(var heading, var entries, var groups) -> {
        told.add(heading);
        entries.forEach(entry -> told(told, entry));
        groups.forEach(group -> {
          told.add(group.heading());
          group.entries().forEach(entry -> told(told, entry));
        });
      }
      case Passage(var heading, var paragraphs) -> told.addAll(paragraphs);
      case Notice(var heading, var paragraphs) -> told.addAll(paragraphs);
    }
  }

  private static void told(List<String> told, Entry entry) {
    told.add(entry.label());
    told.addAll(entry.value());
  }
}
