package se.samform.designer.scenario;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.scenario.RunScenarios;
import se.samform.core.scenario.Told;
import se.samform.core.text.LocalText;

/**
 * Scenarios that close gaps. What they expect is what is so today: somebody must read them and say whether that is right.
 */
public final class Suggestions {

  /** Changes of status in one story. */
  private static final int MOST_CHANGES = 6;

  private final Answers answers;
  private final WorkingDays calendar;

  /** @param closes what none of the scenarios before goes through, and this one does */
  public record Suggested(Scenario scenario, List<Gap> closes) {
    public Suggested {
      closes = List.copyOf(closes);
    }
  }

  private Suggestions(Answers answers, WorkingDays calendar) {
    this.answers = answers;
    this.calendar = calendar;
  }

  /**
   * As many as it takes, where answers and ways are found.
   *
   * @param definition without faults
   */
  public static List<Suggested> of(ServiceDefinition definition, Answers answers, WorkingDays calendar) {
    return new Suggestions(answers, calendar).of(definition);
  }

  private List<Suggested> of(ServiceDefinition definition) {
    var all = new ArrayList<Suggested>();
    var tried = new HashSet<Gap>();
    var played = Played.of(definition, calendar);
    var open = Coverage.of(played).gaps();
    for (var next = next(open, tried); next.isPresent(); next = next(open, tried)) {
      var suggested = suggest(next.get(), played, all.size() + 1);
      if (suggested.isPresent()) {
        var longer = played.and(suggested.get());
        var left = Coverage.of(longer).gaps();
        if (!left.contains(next.get())) {
          all.add(new Suggested(suggested.get(), open.stream().filter(each -> !left.contains(each)).toList()));
          played = longer;
          open = left;
        }
      }
    }
    return all;
  }

  /** That a question is answered by none is a gap only once some scenario shows it. */
  private static Optional<Gap> next(List<Gap> open, Set<Gap> tried) {
    return open.stream().filter(tried::add).findFirst();
  }

  private Optional<Scenario> suggest(Gap gap, Played played, int number) {
    var id = "suggested-" + number;
    return gap.wanted().isEmpty()
        ? byActs(gap, played, id)
        : answers.apply(gap).map(found -> byAnswers(
            new Scenario(id, gap.title(), found.on(), found.within(), Map.of(), found.answers(), List.of()), gap, played));
  }

  private Scenario byAnswers(Scenario asked, Gap gap, Played played) {
    var told = RunScenarios.tell(played.plan(), asked, calendar);
    var acts = new ArrayList<Act>(List.of(unsent(RecordedForm.of(told.seen().getLast()))));
    told.end().ifPresent(end -> acts.add(expect(end)));
    return with(asked, title(gap, told, played), acts);
  }

  /** With the answers of a scenario that is handed in, the first with which there is a way. */
  private Optional<Scenario> byActs(Gap gap, Played played, String id) {
    var wanted = change(gap, played);
    for (var base : played.scenarios()) {
      var ways = new Ways(played, base);
      if (ways.tell(List.of()).end().isPresent()) {
        var way = ways.to(List.of(), wanted::equals);
        if (way.isPresent()) {
          return Optional.of(finished(id, gap, played, ways, walked(ways, way.get(), played)));
        }
      }
    }
    return Optional.empty();
  }

  /** On from there, as long as there is a change close by that no scenario makes. */
  private static List<Act> walked(Ways ways, List<Act> acts, Played played) {
    var made = new ArrayList<Told.Change>();
    played.told().forEach(told -> made.addAll(told.changes()));
    Predicate<Told.Change> isNew = change -> !made.contains(change) && isNext(change, played);
    var walked = acts;
    for (int i = 1; i < MOST_CHANGES; i++) {
      walked = ways.to(walked, isNew).orElse(walked);
    }
    return walked;
  }

  private static boolean isNext(Told.Change change, Played played) {
    return played.definition().flow().status(change.from()).filter(status -> status.mayBecome(change.to())).isPresent();
  }

  private static Scenario finished(String id, Gap gap, Played played, Ways ways, List<Act> walked) {
    var acts = new ArrayList<>(walked);
    var told = ways.tell(walked);
    told.end().ifPresent(end -> acts.add(expect(end)));
    var story = ways.story(acts);
    return new Scenario(id, title(gap, told, played), story.on(), story.within(), story.fees(), story.answers(), acts);
  }

  private static Told.Change change(Gap gap, Played played) {
    var place = gap.at().split("/");
    var from = played.definition().flow().statuses().get(Integer.parseInt(place[3]));
    return new Told.Change(from.id(), from.next().get(Integer.parseInt(place[5])));
  }

  private static Act unsent(ExpectedForm form) {
    return new Act.Expect(
        Optional.of(false), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), List.of(), List.of(), List.of(), Optional.of(form));
  }

  private static Act expect(Told.End end) {
    return new Act.Expect(
        Optional.empty(), Optional.of(end.status()), end.unit(), Optional.of(end.assignee()), end.ruling(), Optional.of(end.owed()).filter(owed -> owed.compareTo(BigDecimal.ZERO) > 0),
        end.openTasks(), List.of(), List.of(), Optional.empty());
  }

  private static Scenario with(Scenario scenario, LocalText title, List<Act> acts) {
    return new Scenario(scenario.id(), title, scenario.on(), scenario.within(), scenario.fees(), scenario.answers(), acts);
  }

  private static LocalText title(Gap gap, Told told, Played played) {
    var wanted = gap.wanted().map(Gap.Wanted::condition).stream().toList();
    return MadeUpTitle.of(played.definition(), told, wanted, played.scenarios().stream().map(Scenario::title).toList());
  }
}
