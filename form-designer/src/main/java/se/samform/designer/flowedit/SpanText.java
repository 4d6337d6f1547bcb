package se.samform.designer.flowedit;

import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.flow.Span;
import se.samform.designer.draft.Document;
import se.samform.designer.draft.Edit;
import se.samform.designer.draft.Place;

/** Lengths of time as they stand in documents, set part by part. */
final class SpanText {

  private SpanText() {}

  /** Empty where none stands that could be read. */
  static Optional<Span> at(Document document, Place at) {
    return document.at(at).orElse(JsonValue.NULL) instanceof JsonObject object ? Stream.of(Span.Unit.values())
        .filter(unit -> object.get(name(unit)) instanceof JsonNumber number && Math.abs(number.longValue()) <= Span.MOST)
        .map(unit -> new Span(object.getInt(name(unit)), unit)).findFirst() : Optional.empty();
  }

  private static String name(Span.Unit unit) {
    return Settings.span(new Span(0, unit)).asJsonObject().keySet().iterator().next();
  }

  /** Before or after as it was. */
  static Optional<Edit> amount(Document document, Place at, String value, boolean mayBeNone) {
    if (value.isBlank() && mayBeNone) {
      return Optional.of(Settings.taken(document, at));
    }
    var was = at(document, at).orElse(Span.days(0));
    return Fields.whole(value, Span.MOST).map(number -> Settings.put(document, at, Settings.span(new Span(was.amount() < 0 ? -number : number, was.unit()))));
  }

  /** Nothing where there is no length yet: it comes with how much. */
  static Edit unit(Document document, Place at, Span.Unit unit) {
    return at(document, at).map(was -> Settings.put(document, at, Settings.span(new Span(was.amount(), unit)))).orElse(Edit.NOTHING);
  }

  static Edit direction(Document document, Place at, boolean isBefore) {
    return at(document, at).map(was -> Settings.put(document, at, Settings.span(new Span(isBefore ? -Math.abs(was.amount()) : Math.abs(was.amount()), was.unit())))).orElse(Edit.NOTHING);
  }
}
