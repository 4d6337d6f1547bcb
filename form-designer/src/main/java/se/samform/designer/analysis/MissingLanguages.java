package se.samform.designer.analysis;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.json.DefinitionCodec;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.json.Pointer;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/**
 * Finds texts that are in the e-service's first language and not in all the others. It looks at the definition as it is
 * published, so that no text is forgotten; but for the scenarios, which only those read who make the e-service.
 */
final class MissingLanguages {

  private static final String SCENARIOS = "/flow/scenarios";
  /** Options by question. */
  private static final String RENEW = "/renewWith";

  private final List<Language> languages;

  private MissingLanguages(List<Language> languages) {
    this.languages = languages;
  }

  static Stream<Finding> of(ServiceDefinition definition) {
    var languages = definition.about().languages();
    return languages.size() < 2 ? Stream.of() : new MissingLanguages(languages).in(published(definition), "");
  }

  private static JsonValue published(ServiceDefinition definition) {
    return switch (JsonText.parse(DefinitionCodec.write(definition), Integer.MAX_VALUE, 2 * DefinitionCodec.MAX_DEPTH)) {
      case Parsed.Tree(var root) -> root;
      case Parsed.Broken(var fault) -> throw new IllegalStateException(definition.key() + ": " + fault);
    };
  }

  private Stream<Finding> in(JsonValue value, String at) {
    return switch (value) {
      case JsonObject object when isText(object) -> missing(object).isEmpty() ? Stream.of() : Stream.of(found(missing(object), at));
      case JsonObject object -> object.entrySet().stream().map(field -> new Part(field.getValue(), Pointer.to(at, field.getKey())))
          .filter(part -> !part.at().equals(SCENARIOS) && !part.at().endsWith(RENEW)).flatMap(part -> in(part.value(), part.at()));
      case JsonArray array -> IntStream.range(0, array.size()).boxed().flatMap(i -> in(array.get(i), Pointer.to(at, i)));
      case JsonValue other -> Stream.of();
    };
  }

  private record Part(JsonValue value, String at) {}

  /** One text in some languages, the first among them. */
  private boolean isText(JsonObject object) {
    return object.containsKey(languages.getFirst().tag())
        && object.entrySet().stream().allMatch(field -> field.getValue() instanceof JsonString && isLanguage(field.getKey()));
  }

  private boolean isLanguage(String key) {
    return languages.stream().anyMatch(language -> language.tag().equals(key));
  }

  private List<Language> missing(JsonObject text) {
    return languages.stream().filter(language -> !text.containsKey(language.tag())).toList();
  }

  private static Finding found(List<Language> missing, String at) {
    var names = LocalText.of(names(missing, Language.SWEDISH, " och "), names(missing, Language.ENGLISH, " and "));
    return new Finding(
        Finding.Kind.LANGUAGE_MISSING, at,
        LocalText.of("Texten finns inte på %s, som är ett av e-tjänstens språk", "The text is not there in %s, which the e-service is in").formatted(names),
        LocalText.of("Skriv den på %s, eller ta bort språket under ”languages”.", "Write it in %s, or take the language away under \"languages\".").formatted(names),
        Finding.Certainty.CERTAIN, List.of(), Optional.empty());
  }

  private static String names(List<Language> languages, Language in, String and) {
    return languages.stream().map(language -> language.locale().getDisplayLanguage(in.locale())).collect(Collectors.joining(and));
  }
}
