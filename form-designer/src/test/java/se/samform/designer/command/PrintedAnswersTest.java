package se.samform.designer.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.form.json.ReadResult;
import se.samform.core.json.CanonicalJson;
import se.samform.core.text.Language;
import se.samform.designer.analysis.OnThePages;
import se.samform.designer.analysis.Witness;

class PrintedAnswersTest {

  private static final String MORE = "/steps/3/questions/1";
  private static final String OTHER_SCHOOL = "/steps/1/questions/1";

  @Test
  void answers_stand_in_page_order_without_those_that_no_page_asks_for_or_whose_words_say_nothing() throws IOException {
    var witness = witness(Map.of(
        "days", List.of("mon"), "certificate", List.of("e0d30cef-5c61-3927-9b58-b525001b413c"), "disability-description", List.of("text"), "reason", List.of("disability"),
        "other-school", List.of("text 6000"), "school", List.of("other"), "custody", List.of("sole"), "other-guardian.firstName", List.of("text 2000"), "relation", List.of("guardian"),
        "child.firstName", List.of("distance")));
    assertEquals(List.of(
        "- Which child is the application for? (First name): (any text)", "- What are you to the child?: Guardian", "- Do you have custody alone or together with someone?: I have sole custody",
        "- Which school will the child go to?: Another school", "- What is the school called and where is it?: (any text)", "- Why does the child need school transport?: Disability or illness",
        "- How does it affect the journey to school?: (any text)", "- Medical certificate: a file", "- On which days is the transport needed?: Monday", "- and anything in the rest"),
        printed(form()).shown(witness, Optional.empty(), List.of()).toList());
  }

  @Test
  void a_text_that_a_condition_names_or_that_is_what_they_show_is_told_as_it_is() throws IOException {
    var form = Json.createPointer(MORE + "/shown").add(form(), Json.createObjectBuilder().add("question", "other-school").add("is", "Nyskolan").build());
    assertEquals("- What is the school called and where is it?: Nyskolan", school(form, "Nyskolan", List.of()));
    assertEquals("- What is the school called and where is it?: (any other text)", school(form, "text 0", List.of()));
    assertEquals("- What is the school called and where is it?: text 0", school(form, "text 0", List.of(OTHER_SCHOOL + "/pattern")));
    assertEquals("- What is the school called and where is it?: (a text of 61 characters)", school(form, "a".repeat(61), List.of(OTHER_SCHOOL)));
  }

  @Test
  void what_only_the_other_version_asks_for_is_told_in_its_words() throws IOException {
    var after = printed(Json.createPointer(MORE).remove(form()));
    var witness = witness(Map.of("more", List.of("text"), "school", List.of("other")));
    assertEquals(List.of("- Which school will the child go to?: Another school", "- Is there anything else we need to know?: (any text)"),
        after.shown(witness, Optional.of(printed(form())), List.of()).toList());
  }

  @Test
  void an_option_that_is_gone_is_called_as_it_was() throws IOException {
    var after = printed(Json.createPointer("/steps/2/questions/7/options/0").remove(form()));
    var witness = witness(Map.of("direction", List.of("both")));
    assertEquals(List.of("- In which direction?: To and from school"), after.shown(witness, Optional.of(printed(form())), List.of()).toList());
  }

  private static String school(JsonObject form, String text, List<String> told) {
    return printed(form).shown(witness(Map.of("school", List.of("other"), "other-school", List.of(text))), Optional.empty(), told).toList().get(1);
  }

  private static Witness witness(Map<String, List<String>> answers) {
    return new Witness(LocalDate.of(2027, 8, 17), List.of(), answers);
  }

  private static PrintedAnswers printed(JsonObject form) {
    return switch (DefinitionCodec.read(CanonicalJson.write(form))) {
      case ReadResult.Read(var definition) -> new PrintedAnswers(form, Optional.of(OnThePages.of(definition)), Language.ENGLISH);
      case ReadResult.Faulty(var faults) -> throw new IllegalArgumentException(faults.toString());
    };
  }

  /** Without its scenarios, which answer everything. */
  private static JsonObject form() throws IOException {
    try (var reader = Json.createReader(Files.newInputStream(Path.of("..", "examples", "services", "skolskjuts.json")))) {
      return Json.createPointer("/flow/scenarios").remove(reader.readObject());
    }
  }
}
