package se.samform.core.form.json;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.samform.core.form.Ask;
import se.samform.core.form.EnclosedFile;
import se.samform.core.form.FileKind;
import se.samform.core.form.Information;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.Tone;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Files that travel inside a definition. */
class EnclosedFilesTest {

  private static final ServiceDefinition EVERY_TYPE = Definitions.read(everyType());

  @Test
  void comes_out_as_it_went_in() {
    var file = EVERY_TYPE.file("rules").orElseThrow();
    assertEquals("Läs det här.", new String(file.content(), StandardCharsets.UTF_8));
    assertEquals(file.content().length, file.bytes());
    assertEquals(List.of("rules", "form"), EVERY_TYPE.files().stream().map(EnclosedFile::id).toList());
  }

  @Test
  void is_saved_under_its_name_with_the_ending_of_its_kind() {
    assertEquals("Rules.txt", EVERY_TYPE.file("rules").orElseThrow().fileName(Language.ENGLISH));
    assertEquals("Blankett.pdf", EVERY_TYPE.file("form").orElseThrow().fileName(Language.SWEDISH));
  }

  @Test
  void three_of_the_largest_are_taken_and_written_again() {
    var definition = with(500_000, 500_000, 500_000);
    assertArrayEquals(DefinitionCodec.write(definition), DefinitionCodec.write(Definitions.read(DefinitionCodec.write(definition))));
  }

  @Test
  void a_file_too_many_is_refused() {
    var faults = Definitions.faults(DefinitionCodec.write(with(500_000, 500_000, 499_999, 2)));
    assertEquals(List.of("/steps/0/questions/0/files/3/content"), faults.stream().map(fault -> fault.path()).toList());
    assertTrue(faults.getFirst().reason().contains("1500001"), faults::toString);
  }

  @Test
  void a_file_too_large_is_refused() {
    var faults = Definitions.faults(DefinitionCodec.write(with(500_001)));
    assertEquals(List.of("/steps/0/questions/0/files/0/content"), faults.stream().map(fault -> fault.path()).toList());
  }

  private static ServiceDefinition with(int... sizes) {
    var files = new ArrayList<EnclosedFile>();
    for (int size : sizes) {
      var content = new byte[size];
      Arrays.fill(content, (byte) 'a');
      files.add(new EnclosedFile("f" + files.size(), LocalText.of("Fil", "File"), FileKind.TEXT, Base64.getEncoder().encodeToString(content)));
    }
    var service = Examples.read("felanmalan");
    var papers = new Information(Ask.of("papers", LocalText.of("Papper", "Papers")), LocalText.of("Läs", "Read"), Tone.INFO, files);
    var steps = new ArrayList<Step>(service.steps());
    steps.addFirst(new Step("papers-first", papers.ask().name(), LocalText.NONE, Condition.ALWAYS, List.of(papers)));
    return new ServiceDefinition(service.about(), service.catalogue(), service.terms(), steps, service.roles(), service.flow());
  }

  private static byte[] everyType() {
    try (var in = EnclosedFilesTest.class.getResourceAsStream("/every-type.json")) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
