package se.samform.designer.analysis;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.Rows;
import se.samform.core.form.Step;
import se.samform.core.logic.Condition;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Difference.Kind;

/** What may come out otherwise of steps and questions. */
final class QuestionCandidates {

  private final FormIndex before;
  private final FormIndex after;
  private final List<Candidate> all = new ArrayList<>();

  private QuestionCandidates(FormIndex before, FormIndex after) {
    this.before = before;
    this.after = after;
  }

  static List<Candidate> of(FormIndex before, FormIndex after) {
    var candidates = new QuestionCandidates(before, after);
    var asked = AskedTwice.all(before, after);
    candidates.steps();
    asked.forEach(candidates::each);
    candidates.alone(asked);
    return candidates.all;
  }

  private void steps() {
    for (var now : after.definition().steps()) {
      before.definition().step(now.id()).ifPresent(then -> steps(then, now));
    }
  }

  private void steps(Step then, Step now) {
    var parting = new Parting(both -> both.part(both.before().isShown(then), both.after().isShown(now)),
        twice -> twice.before().holds(then.shown(), Optional.empty(), "") != twice.after().holds(now.shown(), Optional.empty(), ""), false);
    all.add(new Candidate(Kind.SHOWN, Optional.of(before.placeOf(then)), Optional.of(after.placeOf(now)), Optional.of(Following.step(now)),
        !then.shown().equals(now.shown()), both(Following.in(then.shown()), Following.in(now.shown())), parting,
        twice -> Parted.shown(now, twice.map(each -> each.after().holds(now.shown(), Optional.empty(), "")))));
  }

  private void each(AskedTwice asked) {
    shown(asked);
    kind(asked);
    if (asked.after().isAnswerable() && asked.before().isAnswerable() && !(asked.after() instanceof GroupQuestion)) {
      required(asked);
      told(asked);
      accepted(asked);
    }
    options(asked);
    values(asked);
    rows(asked);
  }

  private void add(Kind kind, AskedTwice asked, String thing, boolean isChanged, Set<String> hangsOn, Parting parting, Sentence said) {
    add(kind, asked, "", "", thing, isChanged, hangsOn, parting, said);
  }

  private void add(Kind kind, AskedTwice asked, String here, String there, String thing, boolean isChanged, Set<String> hangsOn, Parting parting, Sentence said) {
    all.add(new Candidate(kind, Optional.ofNullable(here).map(more -> before.placeOf(asked.before()) + more), Optional.ofNullable(there).map(more -> after.placeOf(asked.after()) + more),
        Optional.of(thing), isChanged, hangsOn, parting, said::of));
  }

  /** Some are answered, and others told, worked out, or made of several questions. */
  private void kind(AskedTwice asked) {
    var now = Parted.kind(asked.before(), asked.after());
    if (isAnotherKind(asked.before(), asked.after())) {
      add(Kind.KIND, asked, asked.id(), true, Set.of(), asked.parting((both, spot) -> both.terms().yes, (twice, row) -> true), twice -> now);
    }
  }

  private static boolean isAnotherKind(Question then, Question now) {
    boolean isAnswered = then.isAnswerable() && now.isAnswerable() && !(then instanceof GroupQuestion) && !(now instanceof GroupQuestion);
    return !isAnswered && then.getClass() != now.getClass();
  }

  private interface Sentence {
    LocalText of(Optional<Twice> twice);
  }

  private void shown(AskedTwice asked) {
    BiPredicate<Twice, String> isSo = (twice, row) -> asked.isShown(twice.before(), row) != asked.isShown(twice.after(), row);
    var parting = asked.anywhere((both, spot) -> both.part(both.before().isShown(asked.before(), spot.before()), both.after().isShown(asked.after(), spot.after())), isSo);
    var hangsOn = both(both(Following.in(asked.before().ask().shown()), Following.in(asked.after().ask().shown())), Set.copyOf(List.of(around(before, asked.before()), around(after, asked.after()))));
    boolean isChanged = !asked.before().ask().shown().equals(asked.after().ask().shown()) || isMoved(asked);
    add(Kind.SHOWN, asked, asked.id(), isChanged, hangsOn, parting, twice -> Parted.shown(asked.after(), now(asked, twice, isSo, asked::isShown)));
  }

  /** To a step that is shown otherwise; it stands in the same group. */
  private boolean isMoved(AskedTwice asked) {
    var then = before.stepOf(asked.before());
    var now = after.stepOf(asked.after());
    return asked.here().isEmpty() && !then.id().equals(now.id()) && !then.shown().equals(now.shown());
  }

  private static String around(FormIndex form, Question question) {
    return form.groupOf(question).map(Question::id).orElseGet(() -> Following.step(form.stepOf(question)));
  }

  private static Optional<Boolean> now(AskedTwice asked, Optional<Twice> twice, BiPredicate<Twice, String> isSo, BiPredicate<Seen, String> now) {
    return twice.flatMap(each -> asked.row(each, isSo).map(row -> now.test(each.after(), row)));
  }

  private void required(AskedTwice asked) {
    BiPredicate<Seen, String> isRequired = (seen, row) -> seen.evaluation().isRequired(asked.path(row));
    BiPredicate<Twice, String> isSo = (twice, row) -> isRequired.test(twice.before(), row) != isRequired.test(twice.after(), row);
    var parting = asked.parting((both, spot) -> both.part(both.before().isRequired(asked.before(), spot.before()), both.after().isRequired(asked.after(), spot.after())), isSo);
    conditional(Kind.REQUIRED, asked, Following.required(asked.after()), asked.before().ask().required(), asked.after().ask().required(), parting,
        twice -> Parted.required(asked.after(), now(asked, twice, isSo, isRequired)));
  }

  private void conditional(Kind kind, AskedTwice asked, String thing, Condition then, Condition now, Parting parting, Sentence said) {
    add(kind, asked, thing, !then.equals(now), both(Following.in(then), Following.in(now)), parting, said);
  }

  private void told(AskedTwice asked) {
    BiPredicate<Seen, String> isTold = (seen, row) -> seen.evaluation().isReadOnly(asked.path(row));
    var then = asked.before().ask();
    var now = asked.after().ask();
    boolean isOther = !then.initially().texts().equals(now.initially().texts());
    BiPredicate<Twice, String> isSo = (twice, row) -> isTold.test(twice.before(), row) != isTold.test(twice.after(), row) || isOther && isTold.test(twice.after(), row);
    var parting = asked.parting((both, spot) -> {
      var one = both.before().holds(then.readOnly(), spot.before());
      var other = both.after().holds(now.readOnly(), spot.after());
      return isOther ? both.terms().any(one, other) : both.part(one, other);
    }, isSo);
    var hangsOn = both(Following.in(then.readOnly()), Following.in(now.readOnly()));
    boolean isEver = !then.readOnly().equals(Condition.NEVER) || !now.readOnly().equals(Condition.NEVER);
    if (isEver) {
      add(Kind.TOLD, asked, asked.id(), isOther || !then.readOnly().equals(now.readOnly()), hangsOn, parting, twice -> Parted.told(asked.after()));
    }
  }

  /** By their readers alone: which options can be chosen is told of each by itself. */
  private void accepted(AskedTwice asked) {
    BiPredicate<Seen, String> isRefused = (seen, row) -> isRefused(asked, seen, row);
    BiPredicate<Twice, String> isSo = (twice, row) -> isRefused.test(twice.before(), row) != isRefused.test(twice.after(), row);
    var parting = asked.parting((both, spot) -> both.part(both.before().isFlawed(asked.before(), spot.before()), both.after().isFlawed(asked.after(), spot.after())), isSo);
    if (!Bare.isReadAlike(Bare.withoutOptions(asked.before()), Bare.withoutOptions(asked.after()))) {
      add(Kind.ACCEPTED, asked, asked.id(), true, Set.of(), parting, twice -> Parted.accepted(asked.after(),
          twice.flatMap(each -> asked.row(each, isSo).map(row -> each.written(asked.path(row)))), now(asked, twice, isSo, isRefused)));
    }
  }

  private static boolean isRefused(AskedTwice asked, Seen seen, String row) {
    boolean isWritten = asked.after().pathsAt(asked.path(row)).stream().anyMatch(path -> seen.texts(path).stream().anyMatch(text -> !text.isBlank()));
    return isWritten && !seen.evaluation().problemsAt(asked.path(row)).isEmpty();
  }

  private void options(AskedTwice asked) {
    var ids = new LinkedHashSet<>(asked.after().options().stream().map(Option::id).toList());
    asked.before().options().stream().map(Option::id).forEach(ids::add);
    ids.forEach(id -> option(asked, id));
  }

  private void option(AskedTwice asked, String id) {
    BiPredicate<Seen, String> isOffered = (seen, row) -> seen.evaluation().options(asked.path(row)).stream().anyMatch(option -> option.id().equals(id));
    BiPredicate<Twice, String> isSo = (twice, row) -> isOffered.test(twice.before(), row) != isOffered.test(twice.after(), row);
    var parting = asked.parting((both, spot) -> both.part(both.before().isOffered(asked.before(), id, spot.before()), both.after().isOffered(asked.after(), id, spot.after())), isSo);
    var then = asked.before().options().stream().filter(option -> option.id().equals(id)).findFirst();
    var now = asked.after().options().stream().filter(option -> option.id().equals(id)).findFirst();
    var hangsOn = both(then.map(option -> Following.in(option.shown())).orElse(Set.of()), now.map(option -> Following.in(option.shown())).orElse(Set.of()));
    add(Kind.OFFERED, asked, then.map(option -> "/options/" + asked.before().options().indexOf(option)).orElse(null),
        now.map(option -> "/options/" + asked.after().options().indexOf(option)).orElse(null), asked.id(), !then.map(Option::shown).equals(now.map(Option::shown)), hangsOn, parting,
        twice -> Parted.offered(now.or(() -> then).orElseThrow(), asked.after(), now(asked, twice, isSo, isOffered)));
  }

  private void values(AskedTwice asked) {
    boolean isReckoned = asked.before() instanceof CalculatedValue && asked.after() instanceof CalculatedValue
        || asked.before() instanceof PricedQuestion && asked.after() instanceof PricedQuestion && !Bare.isReadAlike(asked.before(), asked.after());
    BiPredicate<Twice, String> isSo = (twice, row) -> !Values.of(twice.before(), asked.path(row)).equals(Values.of(twice.after(), asked.path(row)));
    if (isReckoned) {
      var parting = asked.parting((both, spot) -> Values.isOther(both, both.before().meaning(asked.before(), spot.before()), both.after().meaning(asked.after(), spot.after())), isSo);
      add(Kind.CALCULATED, asked, asked.id(), !Bare.isReadAlike(asked.before(), asked.after()), both(needed(asked.before()), needed(asked.after())), parting,
          twice -> Parted.calculated(asked.after(), twice.flatMap(each -> asked.row(each, isSo).map(row -> List.of(Values.of(each.before(), asked.path(row)), Values.of(each.after(), asked.path(row)))))));
    }
  }

  private static Set<String> needed(Question question) {
    return question instanceof CalculatedValue calculated ? Following.needed(calculated.formula()) : Set.of();
  }

  private void rows(AskedTwice asked) {
    if (asked.before() instanceof GroupQuestion then && asked.after() instanceof GroupQuestion now && !Bare.isReadAlike(then, now)) {
      boolean isCounted = then.rows() instanceof Rows.Free && now.rows() instanceof Rows.Free;
      BiPredicate<Twice, String> isSo = (twice, row) -> !isCounted
          || twice.before().evaluation().problemsAt(asked.path(row)).isEmpty() != twice.after().evaluation().problemsAt(asked.path(row)).isEmpty();
      var parting = asked.parting((both, spot) -> isCounted
          ? both.part(both.before().isCount(then, spot.before()), both.after().isCount(now, spot.after()))
          : both.terms().yes, isSo);
      add(Kind.ROWS, asked, asked.id(), true, Set.of(), parting, twice -> Parted.rows(now));
    }
  }

  /** Those that only one version asks, or in another group. */
  private void alone(List<AskedTwice> asked) {
    var twice = asked.stream().map(AskedTwice::id).toList();
    after.questions().stream().filter(question -> !twice.contains(question.id())).forEach(question -> alone(Kind.NEW, after, question));
    before.questions().stream().filter(question -> !twice.contains(question.id())).forEach(question -> alone(Kind.GONE, before, question));
  }

  private void alone(Kind kind, FormIndex form, Question question) {
    boolean isNew = kind == Kind.NEW;
    var shown = Setting.at(form, question).claim();
    var parting = new Parting(both -> shown.whole(isNew ? both.after() : both.before()), twice -> shown.isSo(isNew ? twice.after() : twice.before()), false);
    var at = Optional.of(form.placeOf(question));
    all.add(new Candidate(kind, isNew ? Optional.empty() : at, isNew ? at : Optional.empty(), Optional.of(question.id()), true, Set.of(), parting, seen -> Parted.alone(question, isNew)));
  }

  private static Set<String> both(Set<String> one, Set<String> other) {
    return Stream.concat(one.stream(), other.stream()).collect(Collectors.toSet());
  }
}
