package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding;
import se.samform.designer.analysis.Report;
import se.samform.designer.analysis.Witness;
import se.samform.designer.wording.PlaceNames;

class PrintedReportTest {

  private static final JsonObject FORM = object("""
      {"title": {"sv": "Ansök om skolskjuts", "en": "Apply for school transport"},
       "steps": [
         {"id": "child", "title": {"sv": "Barnet", "en": "The child"}, "questions": [
           {"id": "school", "type": "choice", "label": {"sv": "Vilken skola?", "en": "Which school?"}, "options": [
             {"id": "other", "label": {"sv": "En annan skola", "en": "Another school"}}, {"id": "near", "label": {"sv": "Den närmaste"}}]},
           {"id": "alone", "type": "yes-no", "label": {"sv": "Bor barnet ensamt?", "en": "Does the child live alone?"}},
           {"id": "diary", "type": "group", "label": {"sv": "Dagbok", "en": "Diary"}, "rows": [{"id": "mon", "label": {"sv": "Måndag", "en": "Monday"}}], "questions": [
             {"id": "noise", "type": "yes-no", "label": {"sv": "Bullrade det?", "en": "Was there noise?"}}]},
           {"id": "parent", "type": "person", "label": {"sv": "Vårdnadshavare", "en": "Guardian"}},
           {"id": "order", "type": "priced", "label": {"sv": "Beställning", "en": "Order"}, "items": [{"id": "chair", "label": {"sv": "Stolar", "en": "Chairs"}}]},
           {"id": "place", "type": "tree", "label": {"sv": "Var?", "en": "Where?"}, "nodes": [{"id": "a", "label": {"sv": "A"}, "children": [{"id": "b", "label": {"sv": "Nere"}}]}]}]}],
       "roles": [{"id": "centre", "kind": "area", "title": {"sv": "Centrum", "en": "The centre"}}],
       "tables": [{"id": "fee", "rules": [{}, {}]}],
       "flow": {"statuses": [{"id": "new", "title": {"sv": "Inskickad", "en": "Submitted"}}], "tasks": [{"id": "first", "tasks": [{"id": "look", "title": {"sv": "Titta", "en": "Look"}}]}],
                "routes": [{"to": "unit"}]}}""");

  private static final Finding SHOWN_NEVER = new Finding(
      Finding.Kind.QUESTION_NEVER_SHOWN, "/steps/0/questions/1/shown",
      LocalText.of("Frågan visas aldrig, vad man än svarar", "The question is never shown, whatever is answered"), LocalText.of("Skriv ett annat villkor.", "Write another condition."),
      Finding.Certainty.CERTAIN, List.of("/steps/0/questions/0/options/1"),
      Optional.of(new Witness(LocalDate.of(2027, 8, 17), List.of("centre"), Map.of("school", List.of("other"), "diary.mon.noise", List.of("no")))));

  private static final Finding OPEN = new Finding(
      Finding.Kind.TABLE_GAP, "/tables/0/rules/1", LocalText.of("Hann inte avgöras", "Not decided in time"), LocalText.of("Förenkla.", "Make it simpler."),
      Finding.Certainty.NOT_DECIDED, List.of(), Optional.empty());

  @Test
  void says_what_is_wrong_where_and_what_to_do_in_swedish() {
    assertEquals("""
        skolskjuts.json: Ansök om skolskjuts

        1. Steget ”Barnet”, frågan ”Bor barnet ensamt?” (/steps/0/questions/1/shown)
           Frågan visas aldrig, vad man än svarar.
           Gör så här: Skriv ett annat villkor.
           Det beror på det som står här:
           - Steget ”Barnet”, frågan ”Vilken skola?”, alternativet ”Den närmaste” (/steps/0/questions/0/options/1)
           Med de här svaren kunde man vänta sig det, den 2027-08-17:
           - Dagbok, Måndag, Bullrade det?: nej
           - Vilken skola?: En annan skola
           - där det som ritas ligger i Centrum

        2. Tabellen ”fee”, regel 2 (/tables/0/rules/1)
           Hann inte avgöras.
           Gör så här: Förenkla.
           Det är inte avgjort.

        En sak att rätta. En sak går inte att avgöra.""", printed(Language.SWEDISH, SHOWN_NEVER, OPEN));
  }

  @Test
  void and_in_english() {
    assertEquals("""
        skolskjuts.json: Apply for school transport

        1. Step "The child", question "Does the child live alone?" (/steps/0/questions/1/shown)
           The question is never shown, whatever is answered.
           What to do: Write another condition.
           It comes of what stands here:
           - Step "The child", question "Which school?", option "Den närmaste" (/steps/0/questions/0/options/1)
           With these answers one would expect it, on 2027-08-17:
           - Diary, Monday, Was there noise?: no
           - Which school?: Another school
           - where what is drawn lies in The centre

        2. Table "fee", rule 2 (/tables/0/rules/1)
           Not decided in time.
           What to do: Make it simpler.
           This is not decided.

        One thing to mend. One thing can't be told.""", printed(Language.ENGLISH, SHOWN_NEVER, OPEN));
  }

  @ParameterizedTest
  @CsvSource({
    "CONDITION_ALWAYS, Answers that show it", "TABLE_GAP, Answers that show it", "OPTION_NEVER_OFFERED, With these answers one would expect it",
    "STOP_ALWAYS, With these answers one would expect to hand in", "NEVER_COMPLETE, With these answers one would expect to hand in"
  })
  void answers_are_said_to_show_only_what_they_show(Finding.Kind kind, String heading) {
    var finding = new Finding(kind, "/steps", SHOWN_NEVER.sentence(), SHOWN_NEVER.mend(), Finding.Certainty.CERTAIN, SHOWN_NEVER.because(), SHOWN_NEVER.witness());
    assertTrue(printed(Language.ENGLISH, finding).contains("   " + heading + ", on 2027-08-17:\n"), () -> printed(Language.ENGLISH, finding));
  }

  @Test
  void what_is_clean_and_what_is_left_open_has_nothing_to_mend() {
    assertEquals("skolskjuts.json: Ansök om skolskjuts\nInget att rätta.", printed(Language.SWEDISH));
    assertTrue(PrintedReport.isToMend(new Report(List.of(OPEN, SHOWN_NEVER), 0)));
    assertFalse(PrintedReport.isToMend(new Report(List.of(OPEN), 0)));
    assertTrue(printed(Language.SWEDISH, SHOWN_NEVER, SHOWN_NEVER, OPEN, OPEN).endsWith("2 saker att rätta. 2 saker går inte att avgöra."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "''; hela e-tjänsten", "/steps; hela e-tjänsten", "/flow/routes; vart ärendet går", "/title; ''", "/steps/0/title; steget ”Barnet”", "/flow/statuses/0/next; statusen ”Inskickad”", "/flow/tasks/0/tasks/0; uppgifterna ”first”, uppgiften ”Titta”",
        "/flow/routes/0/to; väg 1", "/steps/0/questions/5/nodes/0/children/0; steget ”Barnet”, frågan ”Var?”, alternativet ”A”, alternativet ”Nere”", "/steps/7/gone; steg 8", "/no/0/such~1place; ''"
      })
  void places_are_called_as_people_call_them(String pointer, String name) {
    assertEquals(name, new PlaceNames(FORM, Language.SWEDISH).place(pointer));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "school; near; Vilken skola?: Den närmaste", "alone; yes; Bor barnet ensamt?: ja", "diary.2.noise; no; Dagbok, rad 2, Bullrade det?: nej", "parent.email; a@b.se; Vårdnadshavare (E-postadress): a@b.se",
        "order.chair; 3; Beställning (Stolar): 3", "place; b; Var?: Nere", "gone.far; x; gone.far: x"
      })
  void answers_are_told_in_the_words_of_the_form(String path, String raw, String told) {
    var names = new AnswerNames(FORM, Language.SWEDISH);
    assertEquals(told, names.question(path) + ": " + names.answer(path, List.of(raw)));
  }

  @Test
  void what_is_no_definition_at_all_is_told_by_its_place_alone() {
    var finding = new Finding(Finding.Kind.FAULT, "", LocalText.of("Fel", "Wrong"), LocalText.of("Rätta.", "Mend."), Finding.Certainty.CERTAIN, List.of(), Optional.empty());
    var lines = new PrintedReport(JsonValue.NULL, Language.SWEDISH).of("x.json", new Report(List.of(finding), 0));
    assertEquals(List.of("x.json", "", "1. Hela e-tjänsten"), lines.subList(0, 3));
  }

  private static String printed(Language language, Finding... findings) {
    return String.join("\n", new PrintedReport(FORM, language).of("skolskjuts.json", new Report(List.of(findings), 0)));
  }

  private static JsonObject object(String json) {
    try (var reader = Json.createReader(new StringReader(json))) {
      return reader.readObject();
    }
  }
}
