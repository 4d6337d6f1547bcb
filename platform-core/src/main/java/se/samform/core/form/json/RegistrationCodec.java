package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.function.Predicate;
import se.samform.core.flow.RegistrationMode;
import se.samform.core.flow.RegistrationRule;
import se.samform.core.flow.SecrecyGround;
import se.samform.core.form.Ids;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code "registration": {"mode": "diary", "series": "BUN", "secrecy": [{"of": "reason", "ground": "OSL 23:2"}]}}. */
public final class RegistrationCodec {

  private static final String NAME = "registration";
  private static final int LONGEST_SERIES = 20;

  private RegistrationCodec() {}

  static RegistrationRule read(ObjectReader around) {
    return around.optional(NAME).map(value -> read(value, around.at(NAME), around.faults())).orElse(RegistrationRule.ORDERED);
  }

  /** What a municipality says; its faults are told as a definition's are. */
  public static RegistrationRule read(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var rule = new RegistrationRule(
        Words.read(from, "mode", RegistrationMode.class),
        text(from, "series", RegistrationCodec::isSeries,
            LocalText.of("Skriv 1 till 20 bokstäver, siffror, mellanslag och bindestreck, som \"BUN\".", "Write 1 to 20 letters, digits, spaces and hyphens, as \"BUN\".")),
        text(from, "subject", RegistrationRule::isSubject, LocalText.of("Skriv ett KLE-nummer, som \"32.03.12\".", "Write a KLE number, as \"32.03.12\".")),
        text(from, "facet", RegistrationRule::isFacet, LocalText.of("Skriv en bokstav och två siffror, som \"G01\".", "Write a letter and two digits, as \"G01\".")),
        from.optionalList("secrecy", (each, place) -> ground(each, place, faults)));
    from.end();
    return rule;
  }

  static void put(ObjectTree object, RegistrationRule rule) {
    object.putIf(!rule.equals(RegistrationRule.ORDERED), NAME, write(rule));
  }

  public static JsonObject write(RegistrationRule rule) {
    var object = new ObjectTree().put("mode", Words.word(rule.mode()));
    rule.series().ifPresent(series -> object.put("series", series));
    rule.subject().ifPresent(subject -> object.put("subject", subject));
    rule.facet().ifPresent(facet -> object.put("facet", facet));
    return object.putIf(!rule.secrecy().isEmpty(), "secrecy", Trees.list(rule.secrecy(), RegistrationCodec::ground)).build();
  }

  public static boolean isSeries(String text) {
    return text.matches("[\\p{L}\\p{N}][\\p{L}\\p{N} -]*") && text.length() <= LONGEST_SERIES;
  }

  private static SecrecyGround ground(JsonValue value, String at, Faults faults) {
    var from = ObjectReader.of(value, at, faults);
    var ground = new SecrecyGround(
        text(from, "of", text -> text.equals(SecrecyGround.WHOLE) || Ids.isId(text),
            LocalText.of("Skriv \"case\", \"receipt\" eller id för ett steg eller en fråga.", "Write \"case\", \"receipt\" or the id of a step or question."))
            .orElse(SecrecyGround.WHOLE),
        from.text("ground"));
    if (from.has("ground") && !SecrecyGround.isGround(ground.ground())) {
      faults.add(from.at("ground"),
          LocalText.of("Det här är inget lagrum", "Not a provision"),
          LocalText.of("Skriv det som \"OSL 26:1\", högst 60 tecken.", "Write it as \"OSL 26:1\", at most 60 signs."));
    }
    from.end();
    return ground;
  }

  private static JsonObject ground(SecrecyGround ground) {
    return new ObjectTree().put("of", ground.of()).put("ground", ground.ground()).build();
  }

  private static Optional<String> text(ObjectReader from, String name, Predicate<String> isOne, LocalText remedy) {
    var text = from.optionalText(name);
    if (text.isPresent() && !isOne.test(text.get())) {
      from.faults().add(from.at(name), LocalText.of("Det här är inte något som kan stå här", "Not what stands here"), remedy);
    }
    return text.filter(isOne);
  }
}
