package se.samform.designer.command;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.PartTexts;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Looking;

/** Raw answers in the words of the form that they are given to. */
final class AnswerNames {

  private final JsonValue root;
  private final Language language;

  AnswerNames(JsonValue root, Language language) {
    this.root = root;
    this.language = language;
  }

  /** The areas that play these roles. */
  String areas(List<String> roles) {
    return roles.stream().map(id -> Looking.all(Looking.inside(root, "roles")).filter(role -> Looking.string(role, "id").equals(Optional.of(id))).findFirst()
        .flatMap(role -> Looking.name(role, language)).orElse(id)).collect(Collectors.joining(", "));
  }

  /** The question that a raw answer is to, with its row and its part: {@code diary.2.what}, {@code applicant.email}. */
  String question(String path) {
    var parts = List.of(path.split("\\."));
    var question = questionCalled(parts.getFirst());
    return question.isEmpty() ? path : question(question.get(), parts);
  }

  private String question(JsonObject question, List<String> parts) {
    var label = Looking.name(question, language).orElse(parts.getFirst());
    if (parts.size() == 1) {
      return label;
    }
    if (!Looking.string(question, "type").equals(Optional.of("group"))) {
      return label + " (" + part(question, parts.get(1)) + ")";
    }
    var row = label + ", " + row(question, parts.get(1));
    return parts.size() == 2 ? row : row + ", " + question(String.join(".", parts.subList(2, parts.size())));
  }

  private String row(JsonObject group, String key) {
    return Looking.all(Looking.inside(group, "rows")).filter(row -> Looking.string(row, "id").equals(Optional.of(key))).findFirst()
        .flatMap(found -> Looking.name(found, language)).orElseGet(() -> LocalText.of("rad %s", "row %s").formatted(key).in(language));
  }

  private String part(JsonObject question, String key) {
    return Looking.all(Looking.inside(question, "items")).filter(item -> Looking.string(item, "id").equals(Optional.of(key))).findFirst()
        .flatMap(item -> Looking.name(item, language)).or(() -> PartTexts.find(key, language)).orElse(key);
  }

  /** What was answered there, in words where it is one of several. */
  String answer(String path, List<String> texts) {
    var parts = List.of(path.split("\\."));
    var question = questionCalled(parts.getLast());
    return counted(question.flatMap(asked -> Looking.string(asked, "type")).orElse(""), texts.size()).orElseGet(() -> answer(question, texts));
  }

  /** Whose raw answers are names that nobody reads. */
  private Optional<String> counted(String type, int count) {
    return switch (type) {
      case "file" -> Optional.of(count == 1 ? say("en fil", "a file") : say("%s filer", "%s files", count));
      case "group" -> Optional.of(count == 1 ? say("en rad", "one row") : say("%s rader", "%s rows", count));
      default -> Optional.empty();
    };
  }

  private String say(String swedish, String english, Object... gaps) {
    return LocalText.of(swedish, english).formatted(gaps).in(language);
  }

  private String answer(Optional<JsonObject> question, List<String> texts) {
    return texts.stream().map(text -> question.map(asked -> answer(asked, text)).orElse(text)).collect(Collectors.joining(", "));
  }

  private String answer(JsonObject question, String text) {
    return Stream.of("options", "nodes").flatMap(field -> choices(Looking.inside(question, field)))
        .filter(choice -> Looking.string(choice, "id").equals(Optional.of(text))).findFirst().flatMap(found -> Looking.name(found, language))
        .orElseGet(() -> isYesOrNo(question) ? yesOrNo(text) : text);
  }

  private static boolean isYesOrNo(JsonObject question) {
    return Looking.string(question, "type").filter(type -> type.equals("yes-no") || type.equals("consent")).isPresent();
  }

  private String yesOrNo(String text) {
    return text.equals(YesNoQuestion.YES) ? LocalText.of("ja", "yes").in(language) : text.equals(YesNoQuestion.NO) ? LocalText.of("nej", "no").in(language) : text;
  }

  private static Stream<JsonObject> choices(JsonValue list) {
    return Looking.all(list).flatMap(choice -> Stream.concat(Stream.of(choice), choices(Looking.inside(choice, "children"))));
  }

  private Optional<JsonObject> questionCalled(String id) {
    return Looking.all(Looking.inside(root, "steps")).flatMap(AnswerNames::questions).filter(question -> Looking.string(question, "id").equals(Optional.of(id))).findFirst();
  }

  private static Stream<JsonObject> questions(JsonObject around) {
    return Looking.all(Looking.inside(around, "questions")).flatMap(question -> Stream.concat(Stream.of(question), questions(question)));
  }
}
