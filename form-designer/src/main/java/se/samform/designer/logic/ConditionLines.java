package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.json.ConditionCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.ConditionPart.Match;
import se.samform.designer.logic.ConditionPart.With;
import se.samform.designer.logic.Line.Select;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Vocabulary;

/** A condition as lines of a page, and back from what was chosen in them. */
public final class ConditionLines {

  static final String FIXED = "fixed";
  static final String GROUP = "group";
  static final String NOT = "not";
  static final String ROW = "row";
  static final String ROWS = "rows";
  static final String KEPT = "kept";

  private static final int MOST_BYTES = 100_000;
  private static final int DEEPEST = 64;

  private final Vocabulary vocabulary;
  private final Askable askable;
  private final Operands operands;
  private final ConditionSays says;

  public ConditionLines(Vocabulary vocabulary, Language language) {
    this(new Askable(vocabulary), language);
  }

  ConditionLines(Askable askable, Language language) {
    this.vocabulary = askable.vocabulary();
    this.askable = askable;
    this.operands = new Operands(askable, language);
    this.says = new ConditionSays(askable, operands);
  }

  /** The whole in the order of the page, each line before those within it. @param key of the first */
  public List<Line> lines(ConditionPart part, Standing standing, String key) {
    var lines = new ArrayList<Line>();
    add(lines, part, standing, key, LocalText.NONE);
    return lines;
  }

  /** @param key that its own names begin with, which isn't deeper than the first line of the page */
  private void add(List<Line> lines, ConditionPart part, Standing standing, String key, LocalText word) {
    lines.add(line(part, standing, key, word));
    switch (part) {
      case ConditionPart.Group(var match, var of) -> {
        for (int i = 0; i < of.size(); i++) {
          add(lines, of.get(i), standing, Posted.inside(key, i), i == 0 ? LocalText.NONE : between(match));
        }
      }
      case ConditionPart.Not(var of) -> add(lines, of, standing, Posted.inside(key, 0), LocalText.NONE);
      case ConditionPart.Rows(var group, var isNone, var where) -> add(lines, where, standing.within(group), Posted.inside(key, 0), LocalText.of("där", "where"));
      case ConditionPart.Fixed fixed -> {}
      case ConditionPart.Row row -> {}
      case ConditionPart.Kept kept -> {}
    }
  }

  private static LocalText between(Match match) {
    return switch (match) {
      case ALL, NOT_ALL -> LocalText.of("och", "and");
      case ANY, NONE -> LocalText.of("eller", "or");
    };
  }

  private Line line(ConditionPart part, Standing standing, String key, LocalText word) {
    return switch (part) {
      case ConditionPart.Fixed(var holds) -> simple(part, standing, key, FIXED, word, List.of(new Select(
          Posted.name(key, "holds"), LocalText.of("Gäller", "Applies"), List.of(Choice.of("yes", LocalText.of("alltid", "always")), Choice.of("no", LocalText.of("aldrig", "never"))), holds ? "yes" : "no")));
      case ConditionPart.Group(var match, var of) -> simple(part, standing, key, GROUP, word, List.of(
          new Select(Posted.name(key, "match"), LocalText.of("Hur många rader ska stämma", "How many lines must fit"), matches(), match.name())));
      case ConditionPart.Not not -> simple(part, standing, key, NOT, LocalText.of("det stämmer inte att", "it is not so that"), List.of());
      case ConditionPart.Rows(var group, var isNone, var where) -> simple(part, standing, key, ROWS, word, rows(group, isNone, standing, key));
      case ConditionPart.Row row -> row(row, standing, key, word);
      case ConditionPart.Kept(var json) -> kept(json, key, word);
    };
  }

  private Line simple(ConditionPart part, Standing standing, String key, String kind, LocalText word, List<Select> selects) {
    return line(key, kind, word, selects, Optional.empty(), says.of(part, standing));
  }

  private static Line line(String key, String kind, LocalText word, List<Select> selects, Optional<Line.Entry> entry, Optional<ConditionSays.Said> said) {
    return new Line(key, depth(key), kind, word, selects, entry, Optional.empty(), Optional.empty(), said.map(ConditionSays.Said::text), said.filter(ConditionSays.Said::isUnfinished).isPresent());
  }

  static int depth(String key) {
    return (int) key.chars().filter(sign -> sign == '.').count();
  }

  private static List<Choice> matches() {
    return List.of(
        Choice.of(Match.ALL.name(), LocalText.of("alla rader stämmer", "all lines fit")), Choice.of(Match.ANY.name(), LocalText.of("minst en rad stämmer", "at least one line fits")),
        Choice.of(Match.NOT_ALL.name(), LocalText.of("inte alla rader stämmer", "not all lines fit")), Choice.of(Match.NONE.name(), LocalText.of("ingen rad stämmer", "no line fits")));
  }

  private List<Select> rows(String group, boolean isNone, Standing standing, String key) {
    var some = List.of(Choice.of("some", LocalText.of("det finns en rad i", "there is a row in")), Choice.of("none", LocalText.of("det finns ingen rad i", "there is no row in")));
    return List.of(
        new Select(Posted.name(key, "some"), LocalText.of("Om det ska finnas en rad", "Whether there must be a row"), some, isNone ? "none" : "some"),
        Selects.of(Posted.name(key, "of"), LocalText.of("Vilka rader", "Which rows"), askable.groups(standing), group));
  }

  private Line row(ConditionPart.Row row, Standing standing, String key, LocalText word) {
    var selects = new ArrayList<Select>();
    selects.add(Selects.of(Posted.name(key, "path"), LocalText.of("Fråga", "Question"), askable.questions(standing), row.path()));
    var relations = Relation.of(vocabulary, row.path());
    if (!relations.isEmpty() || !row.relation().isEmpty()) {
      var choices = relations.stream().map(relation -> Choice.of(relation.key(), relation.words())).toList();
      selects.add(Selects.of(Posted.name(key, "relation"), LocalText.of("Jämförelse", "Comparison"), choices, row.relation()));
    }
    selects.addAll(operands.selects(row, standing, key));
    return line(key, ROW, word, selects, operands.entry(row, key), says.of(row, standing));
  }

  private Line kept(JsonValue json, String key, LocalText word) {
    var sentence = ConditionCodec.find(json).map(condition -> InWords.of(vocabulary).clause(condition).plain())
        .orElse(LocalText.of("Det här går inte att läsa som ett villkor, och står kvar som det är.", "This can't be read as a condition, and stays as it is."));
    return new Line(key, depth(key), KEPT, word, List.of(), Optional.empty(), Optional.of(sentence), Optional.of(CanonicalJson.text(json)), Optional.empty(), false);
  }

  /** What was chosen; a blank line where nothing was. */
  public ConditionPart read(Posted posted, String key) {
    return Posted.isTooDeep(key) ? ConditionPart.BLANK : switch (posted.text(key, "kind")) {
      case FIXED -> new ConditionPart.Fixed(!posted.text(key, "holds").equals("no"));
      case GROUP -> new ConditionPart.Group(match(posted.text(key, "match")), several(posted, key));
      case NOT -> new ConditionPart.Not(read(posted, Posted.inside(key, 0)));
      case ROWS -> new ConditionPart.Rows(posted.text(key, "of"), posted.text(key, "some").equals("none"), read(posted, Posted.inside(key, 0)));
      case KEPT -> kept(posted.text(key, "json"));
      default -> row(posted, key);
    };
  }

  private static Match match(String name) {
    return Arrays.stream(Match.values()).filter(match -> match.name().equals(name)).findFirst().orElse(Match.ALL);
  }

  private List<ConditionPart> several(Posted posted, String key) {
    var parts = new ArrayList<ConditionPart>();
    while (posted.find(Posted.inside(key, parts.size()), "kind").isPresent()) {
      parts.add(read(posted, Posted.inside(key, parts.size())));
    }
    return parts;
  }

  private ConditionPart row(Posted posted, String key) {
    var path = posted.text(key, "path");
    var relation = posted.text(key, "relation");
    var isCompared = Relation.operator(relation).isPresent();
    return new ConditionPart.Row(path, relation, isCompared ? operands.read(path, relation, posted, key) : With.NOTHING);
  }

  /** Only what a page was given can come back; anything else is nothing. */
  static ConditionPart kept(String json) {
    return JsonText.parse(json.getBytes(StandardCharsets.UTF_8), MOST_BYTES, DEEPEST) instanceof Parsed.Tree(var root)
        ? ConditionText.read(root) : ConditionPart.BLANK;
  }

  /** Whether it can be saved as it is. */
  public boolean isFinished(ConditionPart part, Standing standing) {
    return lines(part, standing, "c").stream().noneMatch(Line::isUnfinished);
  }
}
