package se.samform.designer.flowedit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.notice.Cell;
import se.samform.core.notice.Matrix;
import se.samform.core.text.Language;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Edited;
import se.samform.designer.draft.Place;

@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class TextSettingsTest {

  private static final Place NOTICE = TextSettings.notice(Cell.of("status-changed/applicant/mail").orElseThrow());
  private static final Document PERMIT = read("parkeringstillstand");

  @Test
  void of_a_decision_only_what_its_letter_says_is_set_here() {
    var names = TextSettings.of(PERMIT, FlowPlaces.DECISIONS.in("reject")).stream().map(Setting::name).toList();
    assertEquals(List.of("legalBasis.sv", "legalBasis.en", "text.sv", "text.en", "appeal.to.sv", "appeal.to.en", "appeal.days"), names);
    assertEquals(List.of(), TextSettings.of(PERMIT, FlowPlaces.status("received")));
  }

  @Test
  void what_a_notice_says_and_whether_it_is_sent_is_set_and_taken_back() {
    var document = set(set(set(PERMIT, "told", "off"), "subject.sv", "Nytt"), "text.sv", "Se {link}");
    var notices = definition(document).notices();
    assertEquals(List.of(TextSettings.cell(NOTICE).orElseThrow()), notices.off());
    assertEquals("Nytt", notices.words().getFirst().subject().in(Language.SWEDISH));
    assertEquals(PERMIT, set(set(set(document, "told", ""), "subject.sv", ""), "text.sv", ""));
  }

  @Test
  void nothing_is_changed_where_nothing_was_written() {
    for (var cell : Matrix.CELLS.keySet()) {
      for (var setting : TextSettings.of(PERMIT, TextSettings.notice(cell))) {
        assertEquals(Optional.of(Edit.NOTHING), setting.change().to(PERMIT, setting.value()), cell.key() + " " + setting.name());
      }
    }
    assertEquals(Optional.empty(), TextSettings.cell(Place.of("notices/survey-comments/global/mail")), "it is of no case");
  }

  /** What somebody is asked for, they learn in no other way. */
  @Test
  void what_is_always_sent_cannot_be_turned_off() {
    assertTrue(TextSettings.of(PERMIT, Place.of("notices/signing-asked/signer/mail")).stream().noneMatch(setting -> setting.name().equals("told")));
  }

  /** Of every example service: a template with all that is offered has no fault. */
  @Test
  void all_fields_that_are_offered_may_be_written() throws IOException {
    try (var files = Files.list(Path.of("../examples/services"))) {
      for (var name : files.map(file -> file.getFileName().toString()).filter(file -> file.endsWith(".json")).sorted().toList()) {
        var document = read(name.replace(".json", ""));
        var fields = MergeField.of(definition(document), FlowPlaces.TEMPLATES.in("any"));
        assertTrue(fields.size() > 10, name);
        var added = TemplateEdits.add(document, "Alla fält", Language.SWEDISH);
        var text = fields.stream().map(MergeField::code).collect(Collectors.joining(" "));
        var written = done(document, added.edit());
        for (var tag : Fields.languages(document)) {
          written = done(written, Settings.text(written, FlowPlaces.TEMPLATES.in(added.id(), "text"), new Language(tag), text));
          written = done(written, Settings.text(written, FlowPlaces.TEMPLATES.in(added.id(), "title"), new Language(tag), "Alla"));
        }
        assertInstanceOf(ReadResult.Read.class, written.read(), name);
      }
    }
  }

  @Test
  void fields_are_told_in_words() {
    var fields = MergeField.of(definition(PERMIT), FlowPlaces.TEMPLATES.in("revoked"));
    assertEquals("Ärendenumret", fields.getFirst().words().in(Language.SWEDISH));
    assertTrue(fields.stream().anyMatch(field -> field.code().equals("{answer.applicant.firstName}") && field.words().in(Language.SWEDISH).endsWith(": förnamn")), fields.toString());
    assertFalse(fields.stream().anyMatch(field -> field.words().in(Language.SWEDISH).isBlank()));
    assertEquals(List.of(), MergeField.of(definition(PERMIT), FlowPlaces.DECISIONS.in("reject")), "letters are not filled in");
    assertTrue(MergeField.of(definition(PERMIT), NOTICE).stream().anyMatch(field -> field.code().equals("{link}")));
  }

  private static Document set(Document document, String name, String value) {
    var setting = TextSettings.of(document, NOTICE).stream().filter(each -> each.name().equals(name)).findFirst().orElseThrow();
    return done(document, setting.change().to(document, value).orElseThrow());
  }

  private static Document done(Document document, Edit edit) {
    return assertInstanceOf(Edited.Done.class, document.with(edit)).document();
  }

  private static ServiceDefinition definition(Document document) {
    return DefinitionCodec.outline(document.tree()).orElseThrow();
  }

  private static Document read(String name) {
    try {
      return Document.parse(Files.readAllBytes(Path.of("../examples/services", name + ".json"))).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
