package se.samform.designer.scenario;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import se.samform.core.flow.WorkingDays;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/**
 * How far the scenarios go through each thing of a definition, for a page to colour.
 *
 * @param marks by JSON pointer (RFC 6901) into the published format, in its order: of questions, options, conditions and
 *     their parts, rows and changes of status
 */
public record Colours(Map<String, Mark> marks) {

  /** What is coloured. */
  public enum What {
    QUESTION, OPTION, CONDITION, ROW, CHANGE
  }

  /**
   * @param name what it is called, or says
   * @param scenarios ids of those that go through it, or through a part of it where none goes further, in their order
   */
  public record Mark(What what, LocalText name, Reach reach, List<String> scenarios) {
    public Mark {
      scenarios = List.copyOf(scenarios);
    }
  }

  public Colours {
    marks = Collections.unmodifiableMap(new LinkedHashMap<>(marks));
  }

  /** @param definition without faults */
  public static Colours of(ServiceDefinition definition, WorkingDays calendar) {
    return of(Played.of(definition, calendar));
  }

  static Colours of(Played played) {
    var seen = new Seen(played);
    var names = new MarkNames(played);
    var all = new LinkedHashMap<String, Mark>();
    seen.places.forEach((at, place) -> all.put(at, new Mark(place.what, names.of(place.what, at), place.reach(), seen.scenarios(place))));
    return new Colours(all);
  }

  /** How many there are of a kind, by how far they are gone through. */
  public Map<Reach, Long> count(What what) {
    return marks.values().stream().filter(mark -> mark.what() == what).collect(Collectors.groupingBy(Mark::reach, Collectors.counting()));
  }

  /** One place, with what of it was met by whom. */
  private static final class Place {

    private final What what;
    private final boolean hasParts;
    private final Set<Gap.Kind> met = EnumSet.noneOf(Gap.Kind.class);
    private final Set<Gap.Kind> kinds = EnumSet.noneOf(Gap.Kind.class);
    private final Map<Gap.Kind, Set<Integer>> by = new EnumMap<>(Gap.Kind.class);

    Place(What what) {
      this.what = what;
      this.hasParts = what == What.QUESTION || what == What.CONDITION || what == What.OPTION;
    }

    void count(Gap.Kind kind, boolean isMet, int scenario) {
      kinds.add(kind);
      if (isMet) {
        met.add(kind);
        by.computeIfAbsent(kind, none -> new TreeSet<>()).add(scenario);
      }
    }

    /** Who answers has been shown it; a condition has two sides that are as good. */
    Set<Integer> who() {
      var all = new TreeSet<Integer>();
      by.values().forEach(all::addAll);
      return by.getOrDefault(Gap.Kind.QUESTION_ANSWERED, all);
    }

    Reach reach() {
      return Reach.of(met.containsAll(kinds), hasParts && !met.isEmpty());
    }
  }

  private static final class Seen {

    private final Played played;
    private final Map<String, Place> places = new LinkedHashMap<>();

    Seen(Played played) {
      this.played = played;
      Coverage.found(played).sites().forEach((site, isMet) -> places.computeIfAbsent(site.at(), at -> new Place(what(site.kind()))).kinds.add(site.kind()));
      for (int i = 0; i < played.told().size(); i++) {
        count(i);
      }
      Options.count(played, (at, isChosen, isOffered, scenario) -> option(at, isChosen, isOffered, scenario));
    }

    private void count(int scenario) {
      Coverage.found(played.only(scenario)).sites().forEach((site, isMet) -> places.get(site.at()).count(site.kind(), isMet, scenario));
    }

    /** Offered as shown, chosen as answered. */
    private void option(String at, boolean isChosen, boolean isOffered, int scenario) {
      var place = places.computeIfAbsent(at, none -> new Place(What.OPTION));
      place.count(Gap.Kind.QUESTION_SHOWN, isOffered, scenario);
      place.count(Gap.Kind.QUESTION_ANSWERED, isChosen, scenario);
    }

    List<String> scenarios(Place place) {
      var ids = new ArrayList<String>();
      place.who().forEach(number -> ids.add(played.scenarios().get(number).id()));
      return ids;
    }

    private static What what(Gap.Kind kind) {
      return switch (kind) {
        case QUESTION_SHOWN, QUESTION_ANSWERED -> What.QUESTION;
        case CONDITION_TRUE, CONDITION_FALSE -> What.CONDITION;
        case ROW_APPLIED -> What.ROW;
        case CHANGE_MADE -> What.CHANGE;
      };
    }
  }
}
