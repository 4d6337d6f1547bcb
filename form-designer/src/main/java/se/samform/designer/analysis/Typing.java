package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import se.samform.core.answer.Answer;
import se.samform.core.answer.AnswerReader;
import se.samform.core.answer.Facts;
import se.samform.core.answer.Given;
import se.samform.core.answer.RawAnswers;
import se.samform.core.answer.Reading;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateBound;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.OwnText;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.ValueKind;

/**
 * Makes the unknowns of what may be typed to a question, with all that its reader asks of it by itself: limits, options, what
 * a text must look like. Where a reader asks for more than is said here (a child's age, which fields a register leaves empty),
 * more is held possible than is; answers that are found so are tried by the form's own evaluation.
 */
final class Typing {

  /** So many digits before the point are read at most. */
  private static final BigDecimal FARTHEST = BigDecimal.TEN.pow(15).subtract(BigDecimal.ONE);

  private final Terms terms;
  private final Words words;
  private final Today today;
  private final LocalDate first;
  private final Samples samples;

  /** @param words with all that the form's conditions and formulas name */
  Typing(Terms terms, Words words, Today today, LocalDate first) {
    this.terms = terms;
    this.words = words;
    this.today = today;
    this.first = first;
    this.samples = new Samples(words, first);
  }

  Typed of(Question question) {
    var typed = unknown(question);
    join(typed.isFine(), typed.value());
    typed.parts().forEach((key, part) -> join(part.isThere(), part.value()));
    return typed;
  }

  /** Whoever says that something is answered says what. */
  private void join(Term isThere, Sym value) {
    switch (value) {
      case Sym.Number(var amount) -> terms.join(isThere, amount.over());
      case Sym.Day(var day, var within) -> terms.join(isThere, day);
      case Sym.Minute(var minute) -> terms.join(isThere, minute);
      case Sym.Word(var code) -> terms.join(isThere, code);
      case Sym.Several(var chosen) -> terms.join(isThere, terms.any(chosen.values()));
      case Sym.Nothing nothing -> {}
    }
  }

  private Typed unknown(Question question) {
    return switch (question) {
      case TextQuestion q -> new Typed(terms.truth(), text(q, q.id()));
      case LongTextQuestion q -> present();
      case NumberQuestion q -> number(q.min(), q.max(), q.decimals());
      case MoneyQuestion q -> number(q.min(), q.max(), MoneyQuestion.DECIMALS);
      case DateQuestion q -> day(q.min(), q.max());
      case TimeQuestion q -> limited(minute(q.min().orElse(LocalTime.MIN)), minute(q.max().orElse(LocalTime.MAX)), Sym.Minute::new);
      case YesNoQuestion q -> new Typed(terms.truth(), oneOf(List.of(YesNoQuestion.YES, YesNoQuestion.NO)));
      case ChoiceQuestion q -> choice(q);
      case ChoicesQuestion q -> choices(q);
      case RankedQuestion q -> ranked(q);
      case TreeQuestion q -> tree(q);
      case PersonQuestion q -> person(q);
      case DateRangeQuestion q -> range(q);
      case PricedQuestion q -> priced(q);
      case FieldedQuestion q -> fielded(q);
      case SlotQuestion q -> slot(q);
      case MapQuestion q -> map(q);
      case FileQuestion q -> present();
      case ConsentQuestion q -> present();
      case Information q -> nothing();
      case StopQuestion q -> nothing();
      case CalculatedValue q -> nothing();
      case GroupQuestion q -> nothing();
    };
  }

  private Typed present() {
    return new Typed(terms.truth(), Sym.NOTHING);
  }

  private Typed nothing() {
    return new Typed(terms.no, Sym.NOTHING);
  }

  private Typed number(Optional<BigDecimal> min, Optional<BigDecimal> max, int decimals) {
    var least = min.orElse(FARTHEST.negate()).setScale(decimals, RoundingMode.CEILING).unscaledValue();
    var most = max.orElse(FARTHEST).setScale(decimals, RoundingMode.FLOOR).unscaledValue();
    var range = new Range(new BigDecimal(least, decimals), new BigDecimal(most, decimals));
    return limited(least, most, whole -> new Sym.Number(Amount.of(terms, whole, decimals, range)));
  }

  /** Where the limits count from today they may leave nothing on some days. */
  private Typed day(Optional<DateBound> min, Optional<DateBound> max) {
    long least = min.map(bound -> bound.on(first).toEpochDay()).orElse(Stretch.ALL.first());
    long most = max.map(bound -> bound.on(first.plusYears(Today.YEARS)).toEpochDay()).orElse(Stretch.ALL.last());
    var typed = limited(least, most, day -> new Sym.Day(day, new Stretch(least, most)));
    min.ifPresent(bound -> limit(typed, bound, day -> terms.atMost(today.at(bound), day)));
    max.ifPresent(bound -> limit(typed, bound, day -> terms.atMost(day, today.at(bound))));
    return typed;
  }

  private void limit(Typed typed, DateBound bound, UnaryOperator<Term> limit) {
    if (bound instanceof DateBound.FromToday && typed.isFine() != terms.no) {
      terms.know(typed.isFine(), terms.implies(typed.isFine(), limit.apply(((Sym.Day) typed.value()).day())));
    }
  }

  private Typed limited(long least, long most, Function<Term, Sym> value) {
    return limited(BigInteger.valueOf(least), BigInteger.valueOf(most), value);
  }

  /** Never fine where nothing lies between the limits. */
  private Typed limited(BigInteger least, BigInteger most, Function<Term, Sym> value) {
    return least.compareTo(most) > 0
        ? new Typed(terms.no, value.apply(terms.whole()))
        : new Typed(terms.truth(), value.apply(terms.whole(least, most)));
  }

  static long minute(LocalTime time) {
    return time.toSecondOfDay() / 60;
  }

  private Sym.Word oneOf(Collection<String> options) {
    var code = terms.whole();
    terms.know(code, terms.any(options.stream().map(option -> is(code, option)).toList()));
    return new Sym.Word(code);
  }

  Term is(Term code, String text) {
    return terms.same(code, terms.number(words.code(text)));
  }

  /** One of the texts that the form names and that this reader takes, or another one; where none is found there may be none. */
  private Sym.Word text(Question question, String path) {
    var code = terms.whole();
    var named = words.texts().stream().filter(text -> isRead(question, path, text, first)).map(text -> is(code, text));
    var all = new ArrayList<>(named.toList());
    var others = terms.atMost(terms.number(words.size()), code);
    all.add(samples.other(question, path.equals(question.id()) ? "" : path.substring(question.id().length() + 1), 0).isEmpty() ? terms.all(others, terms.looseTruth()) : others);
    terms.know(code, terms.any(all));
    return new Sym.Word(code);
  }

  /** Whether the text counts at the path, and as itself; also where that hangs on what is typed beside it. */
  static boolean isRead(Question question, String path, String text, LocalDate today) {
    var reading = AnswerReader.of(question).read(question.id(), new Given(new RawAnswers(Map.of(path, List.of(text))), new Facts(today)));
    var answer = switch (reading) {
      case Reading.Read(Answer whole) -> whole;
      case Reading.PartlyRead(Answer.Composite fine, List<?> problems) -> fine;
      case Reading.Blank blank -> null;
      case Reading.Refused refused -> null;
    };
    var read = path.equals(question.id()) || !(answer instanceof Answer.Composite whole) ? answer : whole.part(path.substring(question.id().length() + 1));
    boolean isIdle = reading instanceof Reading.Blank && question instanceof FieldedQuestion;
    return isIdle || read instanceof Answer.Text(String value) && Words.isSame(value, text);
  }

  private Typed choice(ChoiceQuestion question) {
    var value = oneOf(question.options().stream().map(Option::id).toList());
    return withOwn(question, question.own(), value, own -> is(value.code(), own));
  }

  private Typed choices(ChoicesQuestion question) {
    var chosen = several(question.options().stream().map(Option::id).toList());
    var typed = withOwn(question, question.own(), chosen, own -> chosen.chosen().get(own));
    terms.know(typed.isFine(), terms.implies(typed.isFine(), between(Math.max(1, question.min()), question.max(), chosen.chosen().values())));
    return typed;
  }

  /** What is written beside the option that asks for it is there when that is chosen, or the answer isn't fine. */
  private Typed withOwn(Question question, Optional<String> own, Sym value, Function<String, Term> isChosen) {
    var isFine = terms.truth();
    if (own.isEmpty()) {
      return new Typed(isFine, value);
    }
    var text = text(question, OwnText.pathAt(question.id()));
    return new Typed(isFine, value, Map.of(OwnText.KEY, new Part(terms.all(isFine, isChosen.apply(own.get())), text)));
  }

  private Sym.Several several(List<String> options) {
    var chosen = new LinkedHashMap<String, Term>();
    options.forEach(option -> chosen.put(option, terms.truth()));
    return new Sym.Several(chosen);
  }

  private Term between(int min, int max, Collection<Term> chosen) {
    var count = terms.plus(chosen.stream().map(one -> terms.choose(one, terms.number(1), terms.number(0))).toList());
    var isEnough = min <= 1 ? terms.any(chosen) : terms.atMost(terms.number(min), count);
    return max >= chosen.size() ? isEnough : terms.all(isEnough, terms.atMost(count, terms.number(max)));
  }

  private Typed ranked(RankedQuestion question) {
    var options = question.options().stream().map(Option::id).toList();
    var isFine = terms.truth();
    var count = terms.whole(BigInteger.valueOf(Math.max(1, question.min())), BigInteger.valueOf(question.max()));
    var ranks = new ArrayList<Sym.Word>();
    for (var rank = 0; rank < question.max(); rank++) {
      var word = oneOf(options);
      terms.know(word.code(), terms.all(ranks.stream().map(before -> terms.not(terms.same(before.code(), word.code()))).toList()));
      ranks.add(word);
    }
    var parts = new LinkedHashMap<String, Part>();
    for (var rank = 0; rank < ranks.size(); rank++) {
      parts.put(String.valueOf(rank + 1), new Part(terms.all(isFine, terms.less(terms.number(rank), count)), ranks.get(rank)));
    }
    var chosen = new LinkedHashMap<String, Term>();
    options.forEach(option -> chosen.put(option, terms.any(parts.values().stream()
        .map(part -> terms.all(part.isThere(), is(((Sym.Word) part.value()).code(), option))).toList())));
    return new Typed(isFine, new Sym.Several(chosen), parts);
  }

  private Typed tree(TreeQuestion question) {
    var options = question.options().stream().map(Option::id).toList();
    if (!question.isSeveral()) {
      return new Typed(terms.truth(), oneOf(options));
    }
    var isFine = terms.truth();
    var chosen = several(options);
    terms.know(isFine, terms.implies(isFine, between(1, question.max(), chosen.chosen().values())));
    return new Typed(isFine, chosen);
  }

  private Typed person(PersonQuestion question) {
    return whole(composite(question, terms.yes), question.fields().stream().filter(field -> !question.isOptional(field)).map(PersonField::key).toList());
  }

  private Typed slot(SlotQuestion question) {
    var typed = composite(question, terms.yes);
    terms.know(typed.parts().get(SlotQuestion.DAY).isThere(), isOffered(question, (Sym.Day) typed.parts().get(SlotQuestion.DAY).value()));
    return whole(typed, List.of(SlotQuestion.DAY));
  }

  private Term isOffered(SlotQuestion question, Sym.Day day) {
    return terms.all(terms.atMost(today.at(question.first()), day.day()), terms.atMost(day.day(), today.at(question.last())));
  }

  /** Fine with those parts that are needed, if none of the others is wrong. */
  private Typed whole(Typed typed, List<String> needed) {
    var wrong = new LinkedHashMap<String, Term>();
    typed.parts().keySet().stream().filter(key -> !needed.contains(key)).forEach(key -> wrong.put(key, terms.truth()));
    wrong.forEach((key, isWrong) -> terms.know(isWrong, terms.not(terms.all(isWrong, typed.parts().get(key).isThere()))));
    var those = typed.parts().entrySet().stream().filter(part -> needed.contains(part.getKey())).map(part -> part.getValue().isThere()).toList();
    var some = terms.any(typed.parts().values().stream().map(Part::isThere).toList());
    return new Typed(terms.all(terms.all(those), some, terms.not(terms.any(wrong.values()))), typed.value(), typed.parts(), wrong);
  }

  /** Parts that are there or not, each by itself; the whole is not without any. */
  private Typed composite(Question question, Term isFine) {
    var parts = new LinkedHashMap<String, Part>();
    question.partKinds().forEach((key, kind) -> parts.put(key, new Part(terms.truth(), part(question, key, kind))));
    if (!parts.isEmpty() && isFine != terms.yes) {
      terms.know(isFine, terms.implies(isFine, terms.any(parts.values().stream().map(Part::isThere).toList())));
    }
    return new Typed(isFine, Sym.NOTHING, parts);
  }

  /** What else must be given once some is, and what a register leaves out, isn't told apart. */
  private Typed fielded(FieldedQuestion question) {
    var isFine = terms.looseTruth();
    var typed = composite(question, isFine);
    var needed = question.required(Map.of());
    terms.know(isFine, terms.implies(isFine, terms.all(needed.stream().map(key -> typed.parts().get(key).isThere()).toList())));
    return typed;
  }

  private Sym part(Question question, String key, ValueKind kind) {
    return switch (kind) {
      case TEXT -> text(question, question.id() + "." + key);
      case DATE -> day(Optional.empty(), Optional.empty()).value();
      case TIME -> limited(0, minute(LocalTime.MAX), Sym.Minute::new).value();
      case NUMBER -> number(Optional.empty(), Optional.empty(), 0).value();
      case CHOICE, NODE -> oneOf(question.options().stream().map(Option::id).toList());
      case YES_NO -> oneOf(List.of(YesNoQuestion.YES, YesNoQuestion.NO));
      case CHOICES, NODES, PLACE, PRESENCE, NOTHING -> Sym.NOTHING;
    };
  }

  /** How large what is drawn is, is held to be anything. */
  private Typed map(MapQuestion question) {
    var shape = terms.truth();
    var words = terms.truth();
    var parts = Map.of(MapQuestion.SHAPE, new Part(shape, Sym.NOTHING), MapQuestion.DESCRIPTION, new Part(words, Sym.NOTHING),
        MapQuestion.AREA, measured(shape), MapQuestion.LENGTH, measured(shape));
    return new Typed(question.exact() ? shape : terms.any(shape, words), Sym.NOTHING, parts);
  }

  private Part measured(Term shape) {
    return new Part(terms.all(shape, terms.looseTruth()), new Sym.Number(Amount.of(terms.looseWhole(), 0)));
  }

  private Typed range(DateRangeQuestion question) {
    var from = day(question.min(), question.max());
    var to = day(question.min(), question.max());
    var first = new Part(from.isFine(), from.value());
    var last = new Part(to.isFine(), to.value());
    var both = terms.all(first.isThere(), last.isThere());
    var days = terms.minus(((Sym.Day) to.value()).day(), ((Sym.Day) from.value()).day());
    var isInOrder = terms.atMost(terms.number(0), days);
    var isShort = question.maxDays().isEmpty() ? terms.yes : terms.less(days, terms.number(question.maxDays().getAsInt()));
    if (to.isFine() != terms.no) {
      terms.know(to.isFine(), terms.implies(both, terms.all(isInOrder, isShort)));
    }
    var isFine = terms.truth();
    terms.know(isFine, terms.all(terms.implies(isFine, question.open() ? first.isThere() : both), terms.implies(both, isFine)));
    return new Typed(isFine, Sym.NOTHING, Map.of(DateRangeQuestion.FROM, first, DateRangeQuestion.TO, last));
  }

  /** What can't be read is missing from it; none of anything is no answer. */
  private Typed priced(PricedQuestion question) {
    var counts = new LinkedHashMap<PricedItem, Term>();
    var read = new LinkedHashMap<PricedItem, Term>();
    question.items().forEach(item -> counts.put(item, terms.whole(BigInteger.ZERO, BigInteger.valueOf(item.max()))));
    question.items().forEach(item -> read.put(item, terms.truth()));
    var isSome = terms.any(counts.values().stream().map(count -> terms.less(terms.number(0), count)).toList());
    var isAllRead = terms.all(read.values());
    var amounts = new Amounts(terms);
    var total = counts.entrySet().stream().map(each -> amounts.times(Amount.of(each.getValue(), 0), each.getKey().price()))
        .reduce(amounts.of(BigDecimal.ZERO), amounts::plus);
    var parts = new LinkedHashMap<String, Part>();
    counts.forEach((item, count) -> parts.put(item.id(),
        new Part(terms.all(read.get(item), terms.any(isSome, terms.not(isAllRead))), new Sym.Number(Amount.of(terms, count, 0, new Range(BigDecimal.ZERO, BigDecimal.valueOf(item.max())))))));
    var wrong = new LinkedHashMap<String, Term>();
    read.forEach((item, isRead) -> wrong.put(item.id(), terms.not(isRead)));
    return new Typed(terms.all(isAllRead, isSome), new Sym.Number(total), parts, wrong);
  }
}
