package se.samform.core.form.json;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.samform.core.json.ObjectReader;
import se.samform.core.text.LocalText;

/** Enums in the format: the constant's name in lower case with hyphens. */
final class Words {

  private Words() {}

  static String word(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  static <E extends Enum<E>> List<String> words(Set<E> constants) {
    return constants.stream().sorted().map(Words::word).toList();
  }

  /** The constant of this field, or a fault and the first constant. */
  static <E extends Enum<E>> E read(ObjectReader from, String name, Class<E> type) {
    var first = type.getEnumConstants()[0];
    return from.required(name).isEmpty() ? first : read(from, name, type, first);
  }

  static <E extends Enum<E>> E read(ObjectReader from, String name, Class<E> type, E otherwise) {
    return from.optionalText(name)
        .map(text -> find(text, type).orElseGet(() -> unknown(from, from.at(name), text, type)))
        .orElse(otherwise);
  }

  static <E extends Enum<E>> Set<E> readSet(ObjectReader from, String name, List<String> texts, Class<E> type) {
    var constants = new LinkedHashSet<E>();
    for (int i = 0; i < texts.size(); i++) {
      var place = from.at(name) + "/" + i;
      var text = texts.get(i);
      var constant = find(text, type);
      if (constant.isEmpty()) {
        unknown(from, place, text, type);
      } else if (!constants.add(constant.get())) {
        from.faults().add(place,
            LocalText.of("”%s” står två gånger", "\"%s\" stands twice").formatted(text),
            LocalText.of("Ta bort den ena.", "Take one of them away."));
      }
    }
    return constants;
  }

  private static <E extends Enum<E>> E unknown(ObjectReader from, String place, String text, Class<E> type) {
    var known = Arrays.stream(type.getEnumConstants()).map(Words::word).collect(Collectors.joining(", "));
    from.faults().add(place,
        LocalText.of("”%s” är inte känt här", "\"%s\" is not known here").formatted(text),
        LocalText.of("Skriv något av: %s.", "Write one of: %s.").formatted(known));
    return type.getEnumConstants()[0];
  }

  private static <E extends Enum<E>> Optional<E> find(String text, Class<E> type) {
    return Arrays.stream(type.getEnumConstants()).filter(constant -> word(constant).equals(text)).findFirst();
  }
}
