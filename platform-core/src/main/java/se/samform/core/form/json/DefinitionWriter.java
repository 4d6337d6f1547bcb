package se.samform.core.form.json;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import se.samform.core.flow.Role;
import se.samform.core.form.Catalogue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.Step;
import se.samform.core.form.Terms;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Writes the newest version of the format. What is empty is left out; what has a default is written. */
final class DefinitionWriter {

  private DefinitionWriter() {}

  static JsonObject write(ServiceDefinition definition) {
    var about = definition.about();
    var object =
        new ObjectTree()
            .put("format", DefinitionCodec.FORMAT)
            .put("formatVersion", DefinitionCodec.FORMAT_VERSION)
            .put("id", about.key().value())
            .put("languages", Trees.texts(about.languages().stream().map(Language::tag).toList()))
            .put("title", texts(about.title()))
            .put("summary", texts(about.summary()))
            .put("steps", Trees.list(definition.steps(), DefinitionWriter::step))
            .put("flow", FlowWriter.write(definition.flow()));
    put(object, definition.catalogue());
    put(object, definition.terms());
    object.putIf(!definition.tables().isEmpty(), "tables", Trees.list(definition.tables(), TableCodec::write));
    object.putIf(!definition.roles().isEmpty(), "roles", Trees.list(definition.roles(), DefinitionWriter::role));
    definition.payment().ifPresent(terms -> object.put("payment", PaymentCodec.write(terms)));
    definition.signing().ifPresent(terms -> object.put("signing", SigningCodec.write(terms)));
    object.putIf(!definition.notices().isNone(), "notices", NoticesCodec.write(definition.notices()));
    return object.build();
  }

  private static void put(ObjectTree object, Catalogue catalogue) {
    putTexts(object, "keywords", catalogue.keywords());
    object
        .put("subject", texts(catalogue.subject()))
        .put("audiences", Trees.list(catalogue.audiences(), audience -> Trees.text(Words.word(audience))))
        .put("minutes", catalogue.minutes());
    Paragraphs.put(object, "needs", catalogue.needs());
    Paragraphs.put(object, "process", catalogue.process());
    Paragraphs.put(object, "facts", catalogue.facts());
  }

  private static void put(ObjectTree object, Terms terms) {
    object
        .put("login", Words.word(terms.login()))
        .put("protectedIdentity", Words.word(terms.protectedIdentity()))
        .put("draftDays", terms.draftDays())
        .put("referencePrefix", terms.referencePrefix());
    RegistrationCodec.put(object, terms.registration());
  }

  private static JsonObject step(Step step) {
    var object = new ObjectTree().put("id", step.id()).put("title", texts(step.title()));
    putTexts(object, "intro", step.intro());
    ConditionWriter.putUnlessAlways(object, "shown", step.shown());
    return object.put("questions", Trees.list(step.questions(), QuestionWriter::write)).build();
  }

  private static JsonObject role(Role role) {
    return new ObjectTree()
        .put("id", role.id())
        .put("kind", Words.word(role.kind()))
        .put("title", texts(role.title()))
        .build();
  }

  static JsonValue texts(LocalText text) {
    var object = new ObjectTree();
    text.texts().forEach((language, words) -> object.put(language.tag(), words));
    return object.build();
  }

  static void putTexts(ObjectTree object, String name, LocalText text) {
    object.putIf(!text.isEmpty(), name, texts(text));
  }
}
