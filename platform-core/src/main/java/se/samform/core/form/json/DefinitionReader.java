package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.Optional;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Role;
import se.samform.core.flow.RoleKind;
import se.samform.core.form.About;
import se.samform.core.form.Audience;
import se.samform.core.form.Catalogue;
import se.samform.core.form.Ids;
import se.samform.core.form.Login;
import se.samform.core.form.ProtectedIdentity;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.ServiceKey;
import se.samform.core.form.Step;
import se.samform.core.form.Terms;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.Pointer;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Reads the newest version of the format. */
final class DefinitionReader {

  private static final ServiceKey UNKNOWN = new ServiceKey("unknown");

  private final Faults faults;
  private TextsReader texts;
  private QuestionReader questions;

  DefinitionReader(Faults faults) {
    this.faults = faults;
  }

  /** Whether every question could be told at least by its type, so that checks across questions make sense. */
  boolean isWhole() {
    return questions != null && questions.isWhole();
  }

  ServiceDefinition read(JsonObject object) {
    var from = new ObjectReader(object, "", faults);
    from.text("format");
    from.number("formatVersion", 1, DefinitionCodec.FORMAT_VERSION);
    var languages = languages(from);
    texts = new TextsReader(languages);
    questions = new QuestionReader(texts);
    var definition =
        new ServiceDefinition(
            about(from, languages),
            catalogue(from),
            terms(from),
            steps(from),
            from.optionalList("tables", (value, at) -> TableCodec.read(value, at, from)),
            roles(from),
            flow(from),
            PaymentCodec.read(from),
            SigningCodec.read(from),
            NoticesCodec.read(from, texts));
    from.end();
    return definition;
  }

  private List<Language> languages(ObjectReader from) {
    var tags = from.texts("languages");
    if (tags.isEmpty() && from.has("languages")) {
      faults.add("/languages",
          LocalText.of("Inget språk är angivet", "No language is named"),
          LocalText.of("Skriv minst ett, som [\"sv\"].", "Write at least one, as [\"sv\"]."));
    }
    for (int i = 0; i < tags.size(); i++) {
      if (!Language.isTag(tags.get(i)) || tags.indexOf(tags.get(i)) < i) {
        faults.add(Pointer.to("/languages", i),
            LocalText.of("Det här är ingen ny språkkod", "Not a new language tag"),
            LocalText.of("Skriv varje språk en gång, som \"sv\" eller \"en\".", "Write each once, as \"sv\" or \"en\"."));
      }
    }
    return tags.stream().filter(Language::isTag).distinct().map(Language::new).toList();
  }

  private About about(ObjectReader from, List<Language> languages) {
    var id = from.text("id");
    if (!ServiceKey.isKey(id) && from.has("id")) {
      faults.add("/id",
          LocalText.of("Det här är inget id för en e-tjänst", "Not an id of an e-service"),
          LocalText.of("Skriv 2 till 60 tecken: a–z, 0–9 och bindestreck, som \"skolskjuts\".", "Write 2 to 60 of a–z, 0–9 and hyphen, as \"skolskjuts\"."));
    }
    var key = ServiceKey.isKey(id) ? new ServiceKey(id) : UNKNOWN;
    return new About(key, languages, texts.required(from, "title"), texts.required(from, "summary"));
  }

  private Catalogue catalogue(ObjectReader from) {
    var audiences = Words.readSet(from, "audiences", from.texts("audiences"), Audience.class);
    return new Catalogue(
        texts.required(from, "subject"),
        texts.optional(from, "keywords"),
        List.copyOf(audiences),
        (int) from.number("minutes", 1, 600),
        Paragraphs.read(texts, from, "needs"),
        Paragraphs.read(texts, from, "process"),
        Paragraphs.read(texts, from, "facts"));
  }

  private Terms terms(ObjectReader from) {
    var prefix = from.text("referencePrefix");
    if (!isPrefix(prefix) && from.has("referencePrefix")) {
      faults.add("/referencePrefix",
          LocalText.of("Det här är ingen början på ett ärendenummer", "Not a prefix of references"),
          LocalText.of("Skriv 2 till 6 stora bokstäver A–Z, som \"SKJ\".", "Write 2 to 6 capital letters A–Z, as \"SKJ\"."));
    }
    return new Terms(
        Words.read(from, "login", Login.class),
        Words.read(from, "protectedIdentity", ProtectedIdentity.class, ProtectedIdentity.ALLOWED),
        (int) from.number("draftDays", 1, 365, 90),
        prefix,
        RegistrationCodec.read(from));
  }

  private static boolean isPrefix(String text) {
    return text.length() >= 2 && text.length() <= 6 && text.chars().allMatch(c -> c >= 'A' && c <= 'Z');
  }

  private List<Step> steps(ObjectReader from) {
    var steps = from.list("steps", this::step);
    if (steps.isEmpty() && from.has("steps")) {
      faults.add("/steps", LocalText.of("Det finns inget steg", "There is no step"), LocalText.of("Skriv minst ett.", "Write at least one."));
    }
    return steps;
  }

  private Step step(JsonValue value, String at) {
    var from = ObjectReader.of(value, at, faults);
    var step =
        new Step(
            id(from),
            texts.required(from, "title"),
            texts.optional(from, "intro"),
            ConditionReader.optional(from, "shown"),
            from.list("questions", this::question).stream().flatMap(Optional::stream).toList());
    from.end();
    return step;
  }

  private Optional<Question> question(JsonValue value, String at) {
    return questions.read(ObjectReader.of(value, at, faults));
  }

  private List<Role> roles(ObjectReader from) {
    return from.optionalList("roles", this::role);
  }

  private Role role(JsonValue value, String at) {
    var from = ObjectReader.of(value, at, faults);
    var role = new Role(id(from), Words.read(from, "kind", RoleKind.class), texts.required(from, "title"));
    from.end();
    return role;
  }

  private Flow flow(ObjectReader from) {
    return new FlowReader(texts).read(from);
  }

  static String id(ObjectReader from) {
    var id = from.text("id");
    if (!Ids.isId(id) && from.has("id")) {
      from.faults()
          .add(from.at("id"),
              LocalText.of("Det här är inget id", "Not an id"),
              LocalText.of("Börja med en bokstav a–z, sedan bokstäver, siffror och bindestreck, högst 60 tecken.", "Begin with a letter a–z, then letters, digits and hyphens; at most 60."));
    }
    return id;
  }
}
