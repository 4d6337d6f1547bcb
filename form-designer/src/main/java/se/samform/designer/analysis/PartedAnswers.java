package se.samform.designer.analysis;

import de.uni_freiburg.informatik.ultimate.logic.Term;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import se.samform.core.form.AnswerField;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedItem;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.logic.ValueKind;

/** Makes the unknowns of answers that have parts: a person, a period, what is ordered, a place on a map. */
final class PartedAnswers {

  private final Terms terms;
  private final Today today;
  private final SingleAnswers single;

  PartedAnswers(Terms terms, Today today, SingleAnswers single) {
    this.terms = terms;
    this.today = today;
    this.single = single;
  }

  Typed person(PersonQuestion question) {
    return whole(composite(question, terms.yes), question.fields().stream().filter(field -> !question.isOptional(field)).map(PersonField::key).toList());
  }

  Typed slot(SlotQuestion question) {
    var typed = composite(question, terms.yes);
    terms.know(typed.parts().get(SlotQuestion.DAY).isThere(), isOffered(question, (Sym.Day) typed.parts().get(SlotQuestion.DAY).value()));
    return whole(typed, List.of(SlotQuestion.DAY));
  }

  private Term isOffered(SlotQuestion question, Sym.Day day) {
    return terms.all(terms.atMost(today.at(question.first()), day.day()), terms.atMost(day.day(), today.at(question.last())));
  }

  /** Fine with those parts that are needed, if none of the others is wrong. */
  private Typed whole(Typed typed, List<String> needed) {
    var wrong = wrong(typed, needed);
    var those = typed.parts().entrySet().stream().filter(part -> needed.contains(part.getKey())).map(part -> part.getValue().isThere()).toList();
    var some = terms.any(typed.parts().values().stream().map(Part::isThere).toList());
    return new Typed(terms.all(terms.all(those), some, terms.not(terms.any(wrong.values()))), typed.value(), typed.parts(), wrong);
  }

  /** Of those that need not be given whether they were and can't be read. */
  private Map<String, Term> wrong(Typed typed, Collection<String> needed) {
    var wrong = new LinkedHashMap<String, Term>();
    typed.parts().keySet().stream().filter(key -> !needed.contains(key)).forEach(key -> wrong.put(key, terms.truth()));
    wrong.forEach((key, isWrong) -> terms.know(isWrong, terms.not(terms.all(isWrong, typed.parts().get(key).isThere()))));
    return wrong;
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

  /** Of a child not told apart is what hangs on what the fields say: how old it is, whose guardian is asked for. */
  Typed fielded(FieldedQuestion question) {
    if (question instanceof ChildQuestion) {
      var isFine = terms.looseTruth();
      var typed = composite(question, isFine);
      terms.know(isFine, terms.implies(isFine, isWhole(question, typed.parts())));
      return typed;
    }
    var typed = composite(question, terms.yes);
    var wrong = wrong(typed, sets(question).stream().map(set -> needed(question, set)).reduce(Set.copyOf(question.partKinds().keySet()), PartedAnswers::common));
    return new Typed(terms.all(isWhole(question, typed.parts()), terms.not(terms.any(wrong.values()))), typed.value(), typed.parts(), wrong);
  }

  private static Set<String> common(Set<String> one, Set<String> other) {
    return one.stream().filter(other::contains).collect(Collectors.toSet());
  }

  /** That all is given which must be beside what is given: the same beside whatever that is, or a few sets of fields that will do. */
  private Term isWhole(FieldedQuestion question, Map<String, Part> parts) {
    var sets = sets(question);
    var needed = sets.stream().map(set -> needed(question, set)).distinct().toList();
    return needed.size() == 1
        ? terms.all(needed.getFirst().stream().map(key -> parts.get(key).isThere()).toList())
        : terms.any(sets.stream().filter(set -> set.containsAll(needed(question, set))).map(set -> only(set, parts)).toList());
  }

  /** Beside texts that say nothing. */
  private static Set<String> needed(FieldedQuestion question, Set<String> given) {
    return question.required(given.stream().collect(Collectors.toMap(key -> key, key -> "")));
  }

  private Term only(Set<String> these, Map<String, Part> parts) {
    return terms.all(parts.entrySet().stream().map(part -> these.contains(part.getKey()) ? part.getValue().isThere() : terms.not(part.getValue().isThere())).toList());
  }

  /** All that may be given. */
  private static List<Set<String>> sets(FieldedQuestion question) {
    var keys = question.fields().stream().map(AnswerField::key).toList();
    return IntStream.range(0, 1 << keys.size()).<Set<String>>mapToObj(bits -> IntStream.range(0, keys.size()).filter(i -> (bits >> i & 1) == 1).mapToObj(keys::get)
        .collect(Collectors.toCollection(TreeSet::new))).toList();
  }

  private Sym part(Question question, String key, ValueKind kind) {
    return switch (kind) {
      case TEXT -> single.text(question, question.id() + "." + key);
      case DATE -> single.day(Optional.empty(), Optional.empty()).value();
      case TIME -> single.limited(0, SingleAnswers.minute(LocalTime.MAX), Sym.Minute::new).value();
      case NUMBER -> single.number(Optional.empty(), Optional.empty(), 0).value();
      case CHOICE, NODE -> single.oneOf(question.options().stream().map(Option::id).toList());
      case YES_NO -> single.oneOf(List.of(YesNoQuestion.YES, YesNoQuestion.NO));
      case CHOICES, NODES, PLACE, PRESENCE, NOTHING -> Sym.NOTHING;
    };
  }

  /** How large what is drawn is, is held to be anything. */
  Typed map(MapQuestion question) {
    var shape = terms.truth();
    var words = terms.truth();
    var parts = Map.of(MapQuestion.SHAPE, new Part(shape, Sym.NOTHING), MapQuestion.DESCRIPTION, new Part(words, Sym.NOTHING),
        MapQuestion.AREA, measured(shape), MapQuestion.LENGTH, measured(shape));
    var wrong = Map.of(MapQuestion.COORDINATES, terms.truth(), MapQuestion.DESCRIPTION, terms.truth());
    terms.know(shape, terms.not(terms.all(shape, wrong.get(MapQuestion.COORDINATES))));
    terms.know(words, terms.not(terms.all(words, wrong.get(MapQuestion.DESCRIPTION))));
    var isAnswered = question.exact() ? shape : terms.any(shape, words);
    return new Typed(terms.all(isAnswered, terms.not(terms.any(wrong.values()))), Sym.NOTHING, parts, wrong);
  }

  private Part measured(Term shape) {
    return new Part(terms.all(shape, terms.looseTruth()), new Sym.Number(Amount.of(terms.looseWhole(), 0)));
  }

  Typed range(DateRangeQuestion question) {
    var from = single.day(question.min(), question.max());
    var to = single.day(question.min(), question.max());
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
  Typed priced(PricedQuestion question) {
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
