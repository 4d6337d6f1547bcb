package se.samform.core.ui;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.PartTexts;
import se.samform.core.form.MapQuestion;
import se.samform.core.place.Bounds;
import se.samform.core.place.Position;
import se.samform.core.place.Viewpoint;
import se.samform.core.text.LocalText;

/** A question about a place: the map, which needs a script, and the fields, which don't. */
final class PlaceViews {

  private static final LocalText ONE_PLACE =
      LocalText.of(
          "I grader, till exempel 57.70887, 11.97456, eller i SWEREF 99 TM, till exempel 6400123, 320456",
          "In degrees, for example 57.70887, 11.97456, or in SWEREF 99 TM, for example 6400123, 320456",
          "بالدرجات، مثل \u206657.70887, 11.97456\u2069، أو في نظام \u2066SWEREF 99 TM\u2069، مثل \u20666400123, 320456\u2069");
  private static final LocalText SEVERAL_PLACES =
      LocalText.of(
          "I grader eller SWEREF 99 TM, med semikolon emellan, till exempel 57.70887, 11.97456; 57.70912, 11.97503",
          "In degrees or SWEREF 99 TM, with semicolons between, for example 57.70887, 11.97456; 57.70912, 11.97503",
          "بالدرجات أو في نظام \u2066SWEREF 99 TM\u2069، وبينها العلامة (;)، مثل \u206657.70887, 11.97456; 57.70912, 11.97503\u2069");
  private static final LocalText WORDS =
      LocalText.of("Till exempel: vid lyktstolpen närmast skolan", "For example: by the lamp post nearest to the school", "على سبيل المثال: عند عمود الإنارة الأقرب إلى المدرسة");

  private final Answered answered;

  PlaceViews(Answered answered) {
    this.answered = answered;
  }

  QuestionView place(MapQuestion question, Frame frame) {
    return new QuestionView.Place(
        frame, drawing(question, frame.id()), question.exact(), List.of(coordinates(question, frame.id()), description(frame.id())));
  }

  private Drawing drawing(MapQuestion question, String place) {
    var path = place + "." + MapQuestion.SHAPE;
    var kinds = question.shapes().stream().sorted().map(kind -> kind.name().toLowerCase(Locale.ROOT)).toList();
    return new Drawing(
        part(path, MapQuestion.SHAPE, LocalText.NONE), answered.typed(path), kinds, question.max(),
        question.start().map(PlaceViews::text).orElse(""), question.bounds().map(PlaceViews::text).orElse(""));
  }

  private QuestionView coordinates(MapQuestion question, String place) {
    var path = place + "." + MapQuestion.COORDINATES;
    boolean isOne = question.takesPoints() && question.max() == 1;
    return new QuestionView.Input(
        part(path, MapQuestion.COORDINATES, isOne ? ONE_PLACE : SEVERAL_PLACES), answered.typed(path), LineKind.NAME, "off",
        Phrase.NONE, "", "");
  }

  private QuestionView description(String place) {
    var path = place + "." + MapQuestion.DESCRIPTION;
    var value = answered.typed(path);
    var text = value.replace("\r\n", "\n");
    int left = MapQuestion.MOST_WORDS - text.codePointCount(0, text.length());
    return new QuestionView.LongText(part(path, MapQuestion.DESCRIPTION, WORDS), value, MapQuestion.MOST_WORDS, left);
  }

  private Frame part(String path, String key, LocalText hint) {
    var label = Phrase.plain(PartTexts.label(key, answered.language()));
    return new Frame(
        path, label, answered.phrase(hint), Phrase.NONE, Phrase.NONE, false, answered.errorsAt(path), true, false);
  }

  private static String text(Viewpoint start) {
    return text(Stream.of(start.centre())) + " " + start.zoom();
  }

  private static String text(Bounds bounds) {
    return text(Stream.of(bounds.southWest(), bounds.northEast()));
  }

  private static String text(Stream<Position> places) {
    return places.map(place -> place.latitude().toPlainString() + " " + place.longitude().toPlainString())
        .collect(Collectors.joining(" "));
  }
}
