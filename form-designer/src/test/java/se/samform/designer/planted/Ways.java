package se.samform.designer.planted;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.Rows;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.Condition;

/** What may be typed into the questions of these forms. */
final class Ways {

  private static final BigDecimal MANY = BigDecimal.valueOf(300);
  private static final int FEW = 12;

  private final LocalDate today;

  Ways(LocalDate today) {
    this.today = today;
  }

  /** Some answers at random, right ones; one in so many is left out where it may be. */
  RawAnswers some(ServiceDefinition definition, Map<String, List<String>> values, Random random) {
    var texts = new HashMap<String, List<String>>();
    definition.questions().forEach(question -> some(question, question.id(), values, random, texts));
    return new RawAnswers(texts);
  }

  private void some(Question question, String path, Map<String, List<String>> values, Random random, Map<String, List<String>> texts) {
    if (question instanceof GroupQuestion group) {
      var rows = (Rows.Free) group.rows();
      int count = rows.min() + random.nextInt(rows.max() - rows.min() + 1);
      texts.put(path, IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList());
      IntStream.rangeClosed(1, count).forEach(key -> group.questions().forEach(inner -> some(inner, path + "." + key + "." + inner.id(), values, random, texts)));
      return;
    }
    boolean mayBeBlank = !question.ask().required().equals(Condition.ALWAYS);
    var known = values.getOrDefault(question.id(), List.of());
    if (!question.isAnswerable() || known.isEmpty() || mayBeBlank && random.nextInt(3) == 0) {
      return;
    }
    var one = known.get(random.nextInt(known.size()));
    var several = question instanceof ChoicesQuestion ? known.stream().filter(each -> each.equals(one) || random.nextBoolean()).toList() : List.of(one);
    texts.put(path, several);
  }

  /** Of each question the texts that are tried: all where they are few, else the ends and a few between. */
  Map<String, List<String>> tried(ServiceDefinition definition) {
    var all = new HashMap<String, List<String>>();
    tried(definition.questions(), all);
    return all;
  }

  private void tried(List<Question> questions, Map<String, List<String>> all) {
    for (var question : questions) {
      if (question instanceof GroupQuestion group) {
        tried(group.questions(), all);
      } else {
        all.put(question.id(), tried(question));
      }
    }
  }

  private List<String> tried(Question question) {
    if (question instanceof NumberQuestion number && number.max().orElseThrow().subtract(number.min().orElseThrow()).compareTo(MANY) > 0) {
      var min = number.min().orElseThrow();
      return Stream.of(min, min.add(BigDecimal.ONE), min.add(BigDecimal.TWO), number.max().orElseThrow()).map(BigDecimal::toPlainString).toList();
    }
    var all = texts(question).filter(texts -> texts.size() == 1).map(List::getFirst).toList();
    return all.size() <= FEW ? all : Stream.concat(all.subList(0, 3).stream(), Stream.of(all.getLast())).toList();
  }

  /** Every answer that there is to it, and none. */
  List<List<String>> all(Question question) {
    var all = Stream.concat(Stream.of(List.<String>of()), texts(question));
    return all.toList();
  }

  private Stream<List<String>> texts(Question question) {
    return switch (question) {
      case YesNoQuestion q -> Stream.of(List.of("yes"), List.of("no"));
      case ChoiceQuestion q -> q.options().stream().map(option -> List.of(option.id()));
      case ChoicesQuestion q -> subsets(q.options());
      case TextQuestion q -> Stream.of(List.of("x"), List.of("y"), List.of("z"));
      case NumberQuestion q -> Stream.iterate(q.min().orElseThrow(), n -> n.compareTo(q.max().orElseThrow()) <= 0, n -> n.add(BigDecimal.ONE.movePointLeft(q.decimals())))
          .map(number -> List.of(number.toPlainString()));
      case DateQuestion q -> days(q);
      case RankedQuestion q -> q.options().stream().map(Option::id).flatMap(first -> Stream.concat(Stream.of(List.of(first)),
          q.options().stream().map(Option::id).filter(second -> !second.equals(first)).map(second -> List.of(first, second))));
      case Question other -> Stream.of();
    };
  }

  private Stream<List<String>> days(DateQuestion question) {
    var last = question.max().orElseThrow().on(today).plusDays(1);
    return Stream.iterate(question.min().orElseThrow().on(today), day -> day.isBefore(last), day -> day.plusDays(1)).map(day -> List.of(day.toString()));
  }

  private static Stream<List<String>> subsets(List<Option> options) {
    return IntStream.range(1, 1 << options.size())
        .mapToObj(bits -> IntStream.range(0, options.size()).filter(i -> (bits >> i & 1) == 1).mapToObj(i -> options.get(i).id()).toList());
  }

  /** Some days or numbers between these, in order. */
  static List<String> numbers(BigDecimal min, BigDecimal max, int decimals, Random random) {
    var all = new TreeSet<>(List.of(min, max));
    int steps = max.subtract(min).movePointRight(decimals).intValueExact();
    for (int i = 0; i < 3; i++) {
      all.add(min.add(BigDecimal.valueOf(random.nextInt(steps + 1)).movePointLeft(decimals)));
    }
    return all.stream().map(BigDecimal::toPlainString).toList();
  }

  List<String> days(DateBound min, DateBound max, Random random) {
    var first = min.on(today);
    long days = max.on(today).toEpochDay() - first.toEpochDay();
    var all = new TreeSet<>(List.of(first, max.on(today)));
    for (int i = 0; i < 3; i++) {
      all.add(first.plusDays(random.nextInt((int) days + 1)));
    }
    return all.stream().map(LocalDate::toString).toList();
  }
}
