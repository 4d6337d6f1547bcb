package se.samform.designer.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.designer.analysis.Finding.Certainty;

/**
 * What comes out otherwise in one version of an e-service than in another, on the same answers, and which terms are other ones
 * (see {@link OtherTerms}). Of what can be answered with both, nothing is left out without a proof that it can't come out
 * otherwise; what could not be proved is told too, as not decided or not analysed. Words and looks are not compared, nor
 * notices, registration and templates; nothing is where a form may have too many rows, and that is told.
 *
 * @param all what was changed itself first, then what comes of it; each in page order
 * @param asked so many questions were put to the solver
 */
public record Differences(List<Difference> all, int asked) {

  private static final Comparator<Difference> ORDER = Comparator.comparing((Difference each) -> !each.isRoot()).thenComparing(PageOrder.of(Difference::at));

  public Differences {
    all = List.copyOf(all);
  }

  /** Both are free from faults. @param today the day on which somebody answers, or some day after it */
  public static Differences of(ServiceDefinition before, ServiceDefinition after, LocalDate today, Budget budget) {
    var tooLarge = tooLarge(before, after);
    if (tooLarge.isPresent()) {
      return new Differences(List.of(tooLarge.get()), 0);
    }
    var comparing = new Comparing(before, after, today, budget);
    var following = new Following(comparing.before(), comparing.after());
    var found = new ArrayList<Found>();
    candidates(comparing.before(), comparing.after()).stream().filter(candidate -> isPossible(candidate, following))
        .forEach(candidate -> found(candidate, comparing.ask(candidate.parting())).ifPresent(found::add));
    var told = Stream.concat(found.stream().map(each -> each.told(found, following)), OtherTerms.of(comparing.before(), comparing.after()).stream());
    return new Differences(told.sorted(ORDER).toList(), comparing.asked());
  }

  /** Of the later one, if it is. */
  private static Optional<Difference> tooLarge(ServiceDefinition before, ServiceDefinition after) {
    var now = new FormIndex(after);
    var then = new FormIndex(before);
    return now.tooLarge().map(group -> tooLarge(group, then.find(group.id()).map(then::placeOf), Optional.of(now.placeOf(group))))
        .or(() -> then.tooLarge().map(group -> tooLarge(group, Optional.of(then.placeOf(group)), now.find(group.id()).map(now::placeOf))));
  }

  private static Difference tooLarge(GroupQuestion group, Optional<String> before, Optional<String> after) {
    return new Difference(Difference.Kind.SIZE, before, after, Parted.tooManyRows(group), Certainty.NOT_ANALYSED, List.of(), Optional.empty());
  }

  static List<Candidate> candidates(FormIndex before, FormIndex after) {
    return Stream.concat(QuestionCandidates.of(before, after).stream(), FlowCandidates.of(before, after).stream()).toList();
  }

  /** Else nothing that it comes of is written otherwise. */
  private static boolean isPossible(Candidate candidate, Following following) {
    return candidate.isChanged() || following.isAnyChanged(sources(candidate, following));
  }

  private static Set<String> sources(Candidate candidate, Following following) {
    return candidate.kind() == Difference.Kind.COMPLETE ? following.changed() : following.all(candidate.hangsOn());
  }

  private static Optional<Found> found(Candidate candidate, Comparing.Verdict verdict) {
    return switch (verdict) {
      case Comparing.Verdict.Part(var by) -> Optional.of(new Found(candidate, Certainty.CERTAIN, Optional.of(by)));
      case Comparing.Verdict.Never never -> Optional.empty();
      case Comparing.Verdict.Undecided undecided -> Optional.of(new Found(candidate, Certainty.NOT_DECIDED, Optional.empty()));
      case Comparing.Verdict.Unsure unsure -> Optional.of(new Found(candidate, Certainty.NOT_ANALYSED, Optional.empty()));
    };
  }

  private record Found(Candidate candidate, Certainty certainty, Optional<Twice> by) {

    Difference told(List<Found> all, Following following) {
      return new Difference(candidate.kind(), candidate.before(), candidate.after(), sentence(), certainty, candidate.isChanged() ? List.of() : roots(all, following),
          by.map(twice -> twice.before().witness()));
    }

    private LocalText sentence() {
      return Saying.unsettled(certainty, candidate.said().apply(by));
    }

    private List<String> roots(List<Found> all, Following following) {
      var sources = sources(candidate, following);
      return all.stream().filter(other -> other.candidate.isChanged() && other.candidate.thing().filter(sources::contains).isPresent()).map(other -> other.candidate.at()).distinct().toList();
    }
  }

  /** Whether they do the same, whatever is answered, and that is known: of all that is compared. */
  public boolean isNone() {
    return all.isEmpty();
  }

  /** Those that were changed themselves. */
  public List<Difference> roots() {
    return all.stream().filter(Difference::isRoot).toList();
  }
}
