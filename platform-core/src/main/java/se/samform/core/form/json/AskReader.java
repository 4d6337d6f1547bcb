package se.samform.core.form.json;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.form.Afterwards;
import se.samform.core.form.Ask;
import se.samform.core.form.Ids;
import se.samform.core.form.Initially;
import se.samform.core.form.PersonField;
import se.samform.core.form.Phrasing;
import se.samform.core.form.Privacy;
import se.samform.core.json.ObjectReader;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;

/** Reads what every question has. */
final class AskReader {

  private final TextsReader texts;

  AskReader(TextsReader texts) {
    this.texts = texts;
  }

  Ask read(ObjectReader from) {
    return new Ask(
        DefinitionReader.id(from),
        phrasing(from),
        ConditionReader.optional(from, "required", Condition.ALWAYS),
        ConditionReader.optional(from, "shown", Condition.ALWAYS),
        ConditionReader.optional(from, "readOnly", Condition.NEVER),
        privacy(from),
        new Initially(from.optionalTexts("default"), known(from)),
        afterwards(from));
  }

  private Phrasing phrasing(ObjectReader from) {
    return new Phrasing(
        texts.required(from, "label"),
        texts.optional(from, "hint"),
        texts.optional(from, "help"),
        texts.optional(from, "example"),
        texts.optional(from, "shortName"),
        texts.optional(from, "whenMissing"));
  }

  private static Privacy privacy(ObjectReader from) {
    boolean isSensitive = from.truth("sensitive", false);
    boolean isSearchable = from.truth("searchable", false);
    if (isSensitive && isSearchable) {
      from.faults()
          .add(from.at("searchable"),
              LocalText.of("Ett känsligt svar kan aldrig vara sökbart", "A sensitive answer can never be searchable"),
              LocalText.of("Ta bort det ena av de två.", "Take one of the two away."));
    }
    if (isSensitive) {
      return Privacy.SENSITIVE;
    }
    return isSearchable ? Privacy.SEARCHABLE : Privacy.PLAIN;
  }

  private static Optional<PersonField> known(ObjectReader from) {
    return from.optionalText("known").flatMap(key -> known(from, key));
  }

  private static Optional<PersonField> known(ObjectReader from, String key) {
    var field = PersonField.of(key);
    if (field.isEmpty()) {
      var keys = Arrays.stream(PersonField.values()).map(PersonField::key).collect(Collectors.joining(", "));
      from.faults().add(from.at("known"),
          LocalText.of("”%s” är inte känt här", "\"%s\" is not known here").formatted(key),
          LocalText.of("Skriv något av: %s.", "Write one of: %s.").formatted(keys));
    }
    return field;
  }

  private static Afterwards afterwards(ObjectReader from) {
    var hidden =
        Words.readSet(from, "hiddenFrom", from.optionalTexts("hiddenFrom"), Afterwards.Reader.class);
    return new Afterwards(
        exportName(from), hidden, Words.read(from, "changedBy", Afterwards.ChangedBy.class, Afterwards.USUAL.changedBy()));
  }

  private static String exportName(ObjectReader from) {
    var name = from.optionalText("exportName");
    if (name.isPresent() && !Ids.isExportName(name.get())) {
      from.faults()
          .add(from.at("exportName"),
              LocalText.of("Det här är inget namn på ett element", "Not a name of an element"),
              LocalText.of("Börja med en bokstav, sedan bokstäver, siffror, bindestreck och understreck, högst 60 tecken.",
                  "Begin with a letter; then letters, digits, hyphens and underscores; at most 60."));
      return "";
    }
    return name.orElse("");
  }
}
