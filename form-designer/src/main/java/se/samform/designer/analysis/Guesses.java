package se.samform.designer.analysis;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;

/** Answers that may well do, at random: within the limits, often on them, often what the form speaks of. */
final class Guesses {

  private static final BigDecimal FAR = BigDecimal.valueOf(100_000);

  private final Random random;
  private final Samples samples;
  private final Mentioned mentioned;
  private LocalDate today = LocalDate.EPOCH;

  /** @param mentioned what the form compares its answers with */
  Guesses(long seed, Samples samples, Mentioned mentioned) {
    this.random = new Random(seed);
    this.samples = samples;
    this.mentioned = mentioned;
  }

  /** Limits that count from today count from this day on. */
  void on(LocalDate day) {
    today = day;
  }

  /** By what the path adds to the question's own. */
  Map<String, List<String>> of(Question question) {
    return switch (question) {
      case TextQuestion q -> alone(text(q));
      case NumberQuestion q -> alone(number(q, q.min(), q.max(), q.decimals()));
      case MoneyQuestion q -> alone(number(q, q.min(), q.max(), MoneyQuestion.DECIMALS));
      case DateQuestion q -> alone(day(q, q.min(), q.max()).toString());
      case TimeQuestion q -> alone(time(q));
      case YesNoQuestion q -> alone(random.nextBoolean() ? YesNoQuestion.YES : YesNoQuestion.NO);
      case ChoiceQuestion q -> choice(q);
      case ChoicesQuestion q -> choices(q);
      case RankedQuestion q -> Map.of("", some(q.options(), Math.max(1, q.min()), q.max()));
      case TreeQuestion q -> Map.of("", some(q.options(), 1, q.max()));
      case PersonQuestion q -> person(q);
      case DateRangeQuestion q -> period(q);
      case PricedQuestion q -> priced(q);
      case SlotQuestion q -> Map.of("." + SlotQuestion.DAY, List.of(between(q.first(), q.last())));
      case MapQuestion q -> Map.of("." + MapQuestion.COORDINATES, List.of(samples.place(q)));
      case FieldedQuestion q -> fields(q);
      case Question other -> samples.of(other);
    };
  }

  private static Map<String, List<String>> alone(String text) {
    return Map.of("", List.of(text));
  }

  private String text(TextQuestion question) {
    var texts = mentioned.texts(question.id());
    return texts.isEmpty() || random.nextInt(3) == 0 ? samples.other(question, "", random.nextInt(3)) : any(texts);
  }

  private <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  private String number(Question question, Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals) {
    var step = BigDecimal.ONE.movePointLeft(decimals);
    var candidates = new ArrayList<BigDecimal>();
    mentioned.numbers(question.id()).forEach(number -> candidates.addAll(List.of(number, number.add(step), number.subtract(step))));
    min.ifPresent(candidates::add);
    max.ifPresent(candidates::add);
    var least = min.orElse(max.orElse(FAR).subtract(FAR));
    var most = max.orElse(least.add(FAR));
    candidates.add(least.add(most.subtract(least).multiply(BigDecimal.valueOf(random.nextDouble()))));
    var fine = candidates.stream().map(number -> number.setScale(decimals, RoundingMode.FLOOR))
        .filter(number -> min.filter(limit -> number.compareTo(limit) < 0).isEmpty() && max.filter(limit -> number.compareTo(limit) > 0).isEmpty()).toList();
    return fine.isEmpty() ? "0" : any(fine).toPlainString();
  }

  private LocalDate day(Question question, Optional<DateBound> min, Optional<DateBound> max) {
    var first = min.map(bound -> bound.on(today)).orElse(max.map(bound -> bound.on(today)).orElse(today).minusYears(20));
    var last = max.map(bound -> bound.on(today)).orElse(first.plusYears(40));
    var candidates = new ArrayList<LocalDate>(List.of(first, last, today));
    mentioned.days(question.id()).map(bound -> bound.on(today)).forEach(day -> candidates.addAll(List.of(day, day.plusDays(1), day.minusDays(1))));
    candidates.add(LocalDate.parse(between(first, last)));
    var fine = candidates.stream().filter(day -> !day.isBefore(first) && !day.isAfter(last)).toList();
    return fine.isEmpty() ? today : any(fine);
  }

  private String between(DateBound first, DateBound last) {
    return between(first.on(today), last.on(today));
  }

  private String between(LocalDate first, LocalDate last) {
    long days = Math.max(0, last.toEpochDay() - first.toEpochDay());
    return first.plusDays(Math.floorMod(random.nextLong(), days + 1)).toString();
  }

  private String time(TimeQuestion question) {
    int least = question.min().orElse(LocalTime.MIN).toSecondOfDay() / 60;
    int most = question.max().orElse(LocalTime.of(23, 59)).toSecondOfDay() / 60;
    var times = mentioned.times(question.id());
    return times.isEmpty() || random.nextBoolean()
        ? LocalTime.ofSecondOfDay(60L * (least + random.nextInt(Math.max(1, most - least + 1)))).toString()
        : any(times);
  }

  private Map<String, List<String>> choice(ChoiceQuestion question) {
    var option = question.options().isEmpty() ? "" : any(question.options()).id();
    return withOwn(List.of(option), question.own(), question);
  }

  private Map<String, List<String>> choices(ChoicesQuestion question) {
    return withOwn(some(question.options(), Math.max(1, question.min()), question.max()), question.own(), question);
  }

  private Map<String, List<String>> withOwn(List<String> chosen, Optional<String> own, Question question) {
    return own.filter(chosen::contains).isPresent()
        ? Map.of("", chosen, "." + OwnText.KEY, List.of(samples.other(question, OwnText.KEY, 0)))
        : Map.of("", chosen);
  }

  /** Some of them, each once, in any order. */
  private List<String> some(List<Option> options, int min, int max) {
    var left = new ArrayList<>(options.stream().map(Option::id).toList());
    Collections.shuffle(left, random);
    int most = Math.min(max, left.size());
    int count = most <= min ? most : min + random.nextInt(most - min + 1);
    return List.copyOf(left.subList(0, count));
  }

  /** Each time perhaps another person: the same must not sign twice. */
  private Map<String, List<String>> person(PersonQuestion question) {
    var all = new HashMap<String, List<String>>();
    int who = random.nextInt(4);
    question.fields().forEach(field -> all.put("." + field.key(), List.of(samples.other(question, field.key(), who))));
    return all;
  }

  private Map<String, List<String>> fields(FieldedQuestion question) {
    var all = new HashMap<>(samples.of(question));
    question.fields().stream().filter(field -> !field.options().isEmpty()).forEach(field -> all.put("." + field.key(), List.of(any(field.options()))));
    if (random.nextBoolean()) {
      all.keySet().retainAll(fewest(question, any(question.fields()).key(), all));
    }
    return all;
  }

  /** Suffixes of this field and of those that must be given beside it. */
  private static Set<String> fewest(FieldedQuestion question, String first, Map<String, List<String>> all) {
    var given = new HashMap<String, String>();
    given.put(first, all.get("." + first).getFirst());
    question.required(Map.copyOf(given)).forEach(key -> given.put(key, all.get("." + key).getFirst()));
    question.required(Map.copyOf(given)).forEach(key -> given.put(key, all.get("." + key).getFirst()));
    return given.keySet().stream().map(key -> "." + key).collect(Collectors.toSet());
  }

  private Map<String, List<String>> period(DateRangeQuestion question) {
    var from = day(question, question.min(), question.max());
    var limit = question.max().map(bound -> bound.on(today)).orElse(LocalDate.MAX);
    long most = question.maxDays().orElse(30) - 1;
    var to = from.plusDays(most <= 0 ? 0 : random.nextInt((int) most + 1));
    return Map.of("." + DateRangeQuestion.FROM, List.of(from.toString()), "." + DateRangeQuestion.TO, List.of((to.isAfter(limit) ? limit : to).toString()));
  }

  private Map<String, List<String>> priced(PricedQuestion question) {
    var all = new HashMap<String, List<String>>();
    int certain = random.nextInt(question.items().size());
    IntStream.range(0, question.items().size()).forEach(i -> {
      var item = question.items().get(i);
      int count = random.nextInt(item.max() + 1);
      all.put("." + item.id(), List.of(BigInteger.valueOf(i == certain ? Math.max(1, count) : count).toString()));
    });
    return all;
  }
}
