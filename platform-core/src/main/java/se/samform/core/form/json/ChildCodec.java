package se.samform.core.form.json;

import java.util.OptionalInt;
import se.samform.core.form.ChildQuestion;
import se.samform.core.json.ObjectReader;
import se.samform.core.json.ObjectTree;
import se.samform.core.json.Trees;
import se.samform.core.text.LocalText;

/** {@code child}. */
final class ChildCodec {

  private static final int OLDEST = 130;

  private ChildCodec() {}

  static ChildQuestion read(Asked asked) {
    var from = asked.from();
    var min = age(from, "minAge");
    var max = age(from, "maxAge");
    boolean isRead = !from.faults().covers(from.at("minAge")) && !from.faults().covers(from.at("maxAge"));
    if (isRead && min.orElse(0) > max.orElse(OLDEST)) {
      from.faults().add(from.at("maxAge"),
          LocalText.of("Inget barn är minst %s och högst %s år", "No child is at least %s and at most %s").formatted(min.getAsInt(), max.getAsInt()),
          LocalText.of("Skriv ett lägre tal i minAge än i maxAge.", "Write minAge below maxAge."));
    }
    return new ChildQuestion(asked.ask(), min, max, from.truth("guardianContact", false));
  }

  static void write(ChildQuestion question, ObjectTree into) {
    question.minAge().ifPresent(age -> into.put("minAge", age));
    question.maxAge().ifPresent(age -> into.put("maxAge", age));
    into.putIf(question.guardianContact(), "guardianContact", Trees.truth(true));
  }

  private static OptionalInt age(ObjectReader from, String name) {
    return from.has(name) ? OptionalInt.of((int) from.number(name, 0, OLDEST)) : OptionalInt.empty();
  }
}
