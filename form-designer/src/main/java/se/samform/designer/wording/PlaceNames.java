package se.samform.designer.wording;

import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.Map;
import java.util.Optional;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;

/** What an administrator calls the places in a definition, by their labels and titles. */
public final class PlaceNames {

  /** @param one of several that have a name @param some of those that are told apart by number */
  private record Noun(LocalText one, LocalText some) {

    static Noun of(String one, String some, String english) {
      return new Noun(LocalText.of(one, english), LocalText.of(some, english));
    }
  }

  private static final Noun OPTION = Noun.of("alternativet", "alternativ", "option");
  /** Of one status. */
  private static final Noun TASKS = Noun.of("uppgifterna", "uppgifterna", "the tasks");
  private static final Map<String, Noun> NOUNS = Map.ofEntries(
      Map.entry("steps", Noun.of("steget", "steg", "step")), Map.entry("questions", Noun.of("frågan", "fråga", "question")),
      Map.entry("options", OPTION), Map.entry("nodes", OPTION), Map.entry("children", OPTION), Map.entry("items", OPTION),
      Map.entry("rows", Noun.of("raden", "rad", "row")), Map.entry("tables", Noun.of("tabellen", "tabell", "table")),
      Map.entry("versions", Noun.of("versionen", "version", "version")), Map.entry("rules", Noun.of("regeln", "regel", "rule")),
      Map.entry("case", Noun.of("raden", "rad", "row")), Map.entry("roles", Noun.of("rollen", "roll", "role")),
      Map.entry("statuses", Noun.of("statusen", "status", "status")), Map.entry("routes", Noun.of("vägen", "väg", "route")),
      Map.entry("tasks", Noun.of("uppgiften", "uppgift", "task")), Map.entry("decisions", Noun.of("beslutet", "beslut", "decision")),
      Map.entry("timers", Noun.of("timern", "timer", "timer")), Map.entry("templates", Noun.of("mallen", "mall", "template")),
      Map.entry("scenarios", Noun.of("scenariot", "scenario", "scenario")), Map.entry("acts", Noun.of("händelsen", "händelse", "act")),
      Map.entry("charges", Noun.of("avgiften", "avgift", "charge")), Map.entry("files", Noun.of("filen", "fil", "file")));

  private static final LocalText WHOLE = LocalText.of("hela e-tjänsten", "the whole e-service");
  /** What is meant as one. */
  private static final Map<String, LocalText> WHOLES = Map.of(
      "", WHOLE, "/steps", WHOLE, "/flow/routes", LocalText.of("vart ärendet går", "where the case goes"), "/signing", LocalText.of("underskriften", "signing"),
      "/flow", LocalText.of("ärendets gång", "the course of the case"), "/payment", LocalText.of("betalningen", "payment"));

  private final JsonValue root;
  private final Language language;

  public PlaceNames(JsonValue root, Language language) {
    this.root = root;
    this.language = language;
  }

  /** Of the e-service. */
  public Optional<String> title() {
    return Looking.text(root, "title", language);
  }

  /** Empty where nothing on the way there has a name. */
  public String place(String pointer) {
    if (WHOLES.containsKey(pointer)) {
      return WHOLES.get(pointer).in(language);
    }
    var names = new ArrayList<String>();
    var at = root;
    var steps = pointer.substring(1).split("/");
    for (int i = 0; i < steps.length; i++) {
      at = Looking.inside(at, steps[i].replace("~1", "/").replace("~0", "~"));
      if (i > 0 && Looking.isNumber(steps[i])) {
        named(noun(pointer, i, steps), at, Integer.parseInt(steps[i])).ifPresent(names::add);
      }
    }
    return String.join(", ", names);
  }

  private static Noun noun(String pointer, int i, String[] steps) {
    return i == 2 && pointer.startsWith("/flow/tasks/") ? TASKS : NOUNS.get(steps[i - 1]);
  }

  private Optional<String> named(Noun noun, JsonValue thing, int index) {
    return Optional.ofNullable(noun).map(found -> Looking.name(thing, language)
        .map(name -> found.one().in(language) + " " + quoted(name)).orElseGet(() -> found.some().in(language) + " " + (index + 1)));
  }

  private String quoted(String name) {
    return LocalText.of("”%s”", "\"%s\"").formatted(name).in(language);
  }
}
