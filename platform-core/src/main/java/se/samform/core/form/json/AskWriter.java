package se.samform.core.form.json;

import se.samform.core.form.Afterwards;
import se.samform.core.form.Ask;
import se.samform.core.form.Initially;
import se.samform.core.form.Phrasing;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.logic.Condition;

/** Writes what every question has; what is as usual is left out. */
final class AskWriter {

  private AskWriter() {}

  static void put(ObjectTree object, Ask ask) {
    object.put("id", ask.id());
    put(object, ask.phrasing());
    ConditionWriter.putUnless(Condition.ALWAYS, object, "required", ask.required());
    ConditionWriter.putUnless(Condition.ALWAYS, object, "shown", ask.shown());
    ConditionWriter.putUnless(Condition.NEVER, object, "readOnly", ask.readOnly());
    object.putIf(ask.isSensitive(), "sensitive", Trees.truth(true));
    object.putIf(ask.isSearchable(), "searchable", Trees.truth(true));
    put(object, ask.initially());
    put(object, ask.afterwards());
  }

  private static void put(ObjectTree object, Phrasing phrasing) {
    DefinitionWriter.putTexts(object, "label", phrasing.label());
    DefinitionWriter.putTexts(object, "hint", phrasing.hint());
    DefinitionWriter.putTexts(object, "help", phrasing.help());
    DefinitionWriter.putTexts(object, "example", phrasing.example());
    DefinitionWriter.putTexts(object, "shortName", phrasing.shortName());
    DefinitionWriter.putTexts(object, "whenMissing", phrasing.whenMissing());
  }

  private static void put(ObjectTree object, Initially initially) {
    object.putIf(!initially.texts().isEmpty(), "default", Trees.texts(initially.texts()));
    initially.known().ifPresent(field -> object.put("known", field.key()));
  }

  private static void put(ObjectTree object, Afterwards afterwards) {
    object.putIf(!afterwards.exportName().isEmpty(), "exportName", Trees.text(afterwards.exportName()));
    object.putIf(!afterwards.hiddenFrom().isEmpty(), "hiddenFrom", Trees.texts(Words.words(afterwards.hiddenFrom())));
    object.putIf(
        afterwards.changedBy() != Afterwards.USUAL.changedBy(), "changedBy", Trees.text(Words.word(afterwards.changedBy())));
  }
}
