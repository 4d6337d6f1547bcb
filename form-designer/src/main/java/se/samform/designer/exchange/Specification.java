package se.samform.designer.exchange;

import java.util.ArrayList;
import java.util.List;
import se.samform.core.document.Document;
import se.samform.core.document.DocumentText;
import se.samform.core.document.Entry;
import se.samform.core.document.Look;
import se.samform.core.document.Part;
import se.samform.core.document.Section;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.wording.Effect;
import se.samform.designer.wording.InWords;

/** All that an e-service asks and does, for people to read on paper: what the definition says, with its logic in sentences. */
public final class Specification {

  /**
   * What stands around it.
   *
   * @param municipality whose it is, by name
   * @param version what it is called here, as "version 3"
   */
  public record Around(String municipality, String version, Look look) {}

  private static final LocalText TITLE = LocalText.of("Specifikation: %s", "Specification: %s");
  private static final LocalText STEP = LocalText.of("Steg %s: %s", "Step %s: %s");
  private static final LocalText NEEDED = LocalText.of("Ja", "Yes");

  private final ServiceDefinition definition;
  private final Language language;
  private final InWords words;

  private Specification(ServiceDefinition definition, Language language) {
    this.definition = definition;
    this.language = language;
    this.words = InWords.of(definition);
  }

  /** In one of the definition's languages; what is ours is in Swedish or English. */
  public static Document of(ServiceDefinition definition, Language language, Around around) {
    return new Specification(definition, language).compose(around);
  }

  private Document compose(Around around) {
    var title = TITLE.formatted(definition.title()).in(language);
    var text = new DocumentText(
        title, language.locale(), around.municipality(), List.of(definition.about().summary().in(language)), definition.key() + ", " + around.version(), "");
    var parts = new ArrayList<Part>();
    for (int i = 0; i < definition.steps().size(); i++) {
      parts.add(step(definition.steps().get(i), i + 1));
    }
    parts.addAll(new SpecifiedLogic(definition, language, words).parts());
    parts.addAll(new SpecifiedFlow(definition, language, words).parts());
    return new Document(text, facts(around), parts, around.look());
  }

  private List<Entry> facts(Around around) {
    return List.of(
        entry("Id", "Id", definition.key().value()), entry("Version", "Version", around.version()),
        entry("Språk", "Languages", String.join(", ", definition.about().languages().stream().map(Language::tag).toList())),
        entry("Inloggning", "Log-in", login()), entry("Ärendenummer", "References", definition.terms().referencePrefix() + "-…"),
        entry("Utkast sparas", "Drafts are kept", LocalText.of("%s dagar", "%s days").formatted(definition.terms().draftDays()).in(language)));
  }

  private String login() {
    return switch (definition.terms().login()) {
      case REQUIRED -> NEEDED.in(language);
      case OPTIONAL -> LocalText.of("Frivillig", "Optional").in(language);
      case NONE -> LocalText.of("Nej", "No").in(language);
    };
  }

  private Section step(Step step, int number) {
    var entries = new ArrayList<Entry>();
    if (!step.intro().isEmpty()) {
      entries.add(entry("Inledning", "Introduction", step.intro().in(language)));
    }
    if (!step.shown().equals(Condition.ALWAYS)) {
      entries.add(entry("Villkor", "Condition", words.condition(Effect.SHOWN, step.shown()).in(language)));
    }
    var groups = new SpecifiedQuestions(language, words).of(step.questions(), number + ".");
    return new Section(STEP.formatted(number, step.title()).in(language), entries, groups);
  }

  private Entry entry(String swedish, String english, String value) {
    return Entry.of(LocalText.of(swedish, english).in(language), value);
  }
}
