package se.samform.engine.register;

import jakarta.json.JsonObject;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import se.samform.core.json.Faults;
import se.samform.core.json.ObjectReader;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** Reads one object of a register's answer. What it does not know it passes over; what it needs must be there, and short. */
final class Reply {

  static final int LONGEST = 300;
  private static final int MOST = 500;

  /** Who makes a register reads English. */
  private static final LocalText SEE = LocalText.of(Language.ENGLISH, "See docs/registers.md.");

  private final ObjectReader object;
  private final JsonObject members;
  private final Faults faults;

  private Reply(JsonObject members, String at, Faults faults) {
    this.members = members;
    this.faults = faults;
    this.object = new ObjectReader(members, at, faults);
  }

  static Reply of(JsonObject members) {
    return new Reply(members, "", new Faults());
  }

  /** What was read, if all of it could be. */
  <T> Optional<T> whole(T read) {
    return faults.isEmpty() ? Optional.of(read) : Optional.empty();
  }

  /** Not blank. */
  String text(String name) {
    return checked(name, object.text(name), !object.text(name).isBlank());
  }

  /** Empty when it is not there. */
  String textIfAny(String name) {
    return checked(name, object.optionalText(name).orElse(""), true);
  }

  boolean truth(String name) {
    return object.truth(name, false);
  }

  /** Whether somebody is protected. A register that does not say so is taken to say nothing at all. */
  boolean isProtected() {
    return object.has("protected") ? object.truth("protected", true) : fault("protected", "Missing", true);
  }

  Instant instant(String name) {
    try {
      return Instant.parse(object.text(name));
    } catch (DateTimeException e) {
      return fault(name, "No instant", Instant.EPOCH);
    }
  }

  double number(String name) {
    return members.get(name) instanceof JsonNumber number ? number.doubleValue() : fault(name, "No number", 0.0);
  }

  <T> Optional<T> inside(String name, Function<Reply, T> read) {
    return object.optional(name).map(value -> read.apply(inner(value, object.at(name))));
  }

  <T> List<T> all(String name, Function<Reply, T> read) {
    var list = object.list(name, (value, at) -> read.apply(inner(value, at)));
    return list.size() <= MOST ? list : fault(name, "More than " + MOST, List.<T>of());
  }

  <T> T fault(String name, String reason, T instead) {
    faults.add(object.at(name), LocalText.of(Language.ENGLISH, reason), SEE);
    return instead;
  }

  private String checked(String name, String text, boolean isRight) {
    boolean isPrintable = text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    return isRight && isPrintable ? text : fault(name, "Blank, too long or unprintable", "");
  }

  private Reply inner(JsonValue value, String at) {
    if (value instanceof JsonObject inside) {
      return new Reply(inside, at, faults);
    }
    faults.add(at, LocalText.of(Language.ENGLISH, "No object"), SEE);
    return new Reply(JsonValue.EMPTY_JSON_OBJECT, at, new Faults());
  }
}
