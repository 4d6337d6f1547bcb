package se.samform.core.answer.xml;

import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.PersonField;
import se.samform.core.form.Question;
import se.samform.core.form.SlotQuestion;
import se.samform.core.place.Position;
import se.samform.core.place.Shape;

/** Answers as elements: one for each, of a group one for each row. */
final class AnswerElements {

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm:ss");

  private final Elements xml;

  AnswerElements(Elements xml) {
    this.xml = xml;
  }

  /** @param beside all questions that stand beside these, which the names must tell apart */
  void write(List<Question> questions, List<Question> beside, Map<String, Answer> answers) {
    var names = ElementNames.of(beside);
    for (var question : questions) {
      var answer = answers.get(question.id());
      if (answer != null) {
        answer(question, names.get(question.id()), answer);
      }
    }
  }

  private void answer(Question question, String name, Answer answer) {
    switch (answer) {
      case Answer.Text text -> xml.leaf(name, text.value());
      case Answer.Number number -> xml.leaf(name, number.value().toPlainString());
      case Answer.Date date -> xml.leaf(name, date.value().toString());
      case Answer.Time time -> xml.leaf(name, TIME.format(time.value()));
      case Answer.Money money -> money(name, money);
      case Answer.YesNo yesNo -> xml.leaf(name, String.valueOf(yesNo.value()));
      case Answer.Choice choice -> choice(question, name, choice);
      case Answer.Choices choices -> options(name, choices.options(), choices.own());
      case Answer.Ranked ranked -> options(name, ranked.options(), Optional.empty());
      case Answer.Person person -> fields(name, question, key -> PersonField.of(key).flatMap(person::field));
      case Answer.Files files -> xml.inside(name, () -> files.files().forEach(file -> xml.leaf("file", file.id().toString())));
      case Answer.Rows rows -> rows.rows().forEach(row -> row((GroupQuestion) question, name, row));
      case Answer.DateRange range -> xml.inside(name, () -> {
        range.from().ifPresent(day -> xml.leaf(DateRangeQuestion.FROM, day.toString()));
        range.to().ifPresent(day -> xml.leaf(DateRangeQuestion.TO, day.toString()));
      });
      case Answer.Fields fields -> fields(name, question, fields::field);
      case Answer.Priced order -> order(name, order);
      case Answer.Slot slot -> slot(name, slot);
      case Answer.Place place -> xml.inside(name, () -> {
        place.shapes().forEach(shape -> xml.leaf(MapQuestion.SHAPE, wellKnownText(shape)));
        place.description().ifPresent(text -> xml.leaf(MapQuestion.DESCRIPTION, text));
      });
    }
  }

  private void money(String name, Answer.Money money) {
    xml.leaf(name, Map.of("currency", money.currency().name()), money.amount().setScale(MoneyQuestion.DECIMALS).toPlainString());
  }

  /** Where people may write something themselves there are two things to tell apart. */
  private void choice(Question question, String name, Answer.Choice choice) {
    if (question instanceof ChoiceQuestion asked && asked.own().isPresent()) {
      options(name, List.of(choice.option()), choice.own());
    } else {
      xml.leaf(name, choice.option());
    }
  }

  private void options(String name, List<String> options, Optional<String> own) {
    xml.inside(name, () -> {
      options.forEach(option -> xml.leaf("option", option));
      own.ifPresent(text -> xml.leaf("own", text));
    });
  }

  /** In page order, whatever order they were read in. */
  private void fields(String name, Question question, Function<String, Optional<String>> field) {
    xml.inside(name, () -> question.partKeys().forEach(key -> field.apply(key).ifPresent(text -> xml.leaf(key, text))));
  }

  private void row(GroupQuestion group, String name, Answer.Row row) {
    xml.inside(name, Map.of("row", row.key()), () -> write(group.questions(), group.questions(), row.answers()));
  }

  private void order(String name, Answer.Priced order) {
    var total = new LinkedHashMap<String, String>();
    total.put("total", order.total().setScale(MoneyQuestion.DECIMALS).toPlainString());
    total.put("currency", order.currency().name());
    xml.inside(name, total, () -> order.quantities().forEach((item, quantity) -> item(item, quantity)));
  }

  private void item(String id, int quantity) {
    if (quantity > 0) {
      xml.leaf("item", Map.of("id", id), String.valueOf(quantity));
    }
  }

  private void slot(String name, Answer.Slot slot) {
    xml.inside(name, () -> {
      slot.day().ifPresent(day -> xml.leaf(SlotQuestion.DAY, day.toString()));
      slot.start().ifPresent(time -> xml.leaf(SlotQuestion.START, TIME.format(time)));
      slot.end().ifPresent(time -> xml.leaf(SlotQuestion.END, TIME.format(time)));
      slot.place().ifPresent(place -> xml.leaf(SlotQuestion.PLACE, place));
      slot.slot().ifPresent(id -> xml.leaf(SlotQuestion.SLOT, id));
    });
  }

  /** As ISO 19125-1 writes it: longitude first, the last corner of a polygon as its first. */
  private static String wellKnownText(Shape shape) {
    return switch (shape.kind()) {
      case POINT -> "POINT (" + corners(shape.corners().stream()) + ")";
      case LINE -> "LINESTRING (" + corners(shape.corners().stream()) + ")";
      case POLYGON -> "POLYGON ((" + corners(Stream.concat(shape.corners().stream(), Stream.of(shape.corners().getFirst()))) + "))";
    };
  }

  private static String corners(Stream<Position> corners) {
    return corners.map(each -> each.longitude().toPlainString() + " " + each.latitude().toPlainString()).collect(Collectors.joining(", "));
  }
}
