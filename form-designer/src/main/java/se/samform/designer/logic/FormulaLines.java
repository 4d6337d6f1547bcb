package se.samform.designer.logic;

import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.samform.core.form.json.FormulaCodec;
import se.samform.core.json.CanonicalJson;
import se.samform.core.json.JsonText;
import se.samform.core.json.Parsed;
import se.samform.core.logic.Formula;
import se.samform.core.logic.ValueKind;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.logic.FormulaPart.Mode;
import se.samform.designer.logic.FormulaPart.Over;
import se.samform.designer.logic.FormulaPart.Sort;
import se.samform.designer.logic.FormulaPart.Way;
import se.samform.designer.logic.Line.Entry;
import se.samform.designer.logic.Line.Input;
import se.samform.designer.logic.Line.Select;
import se.samform.designer.wording.InWords;
import se.samform.designer.wording.Vocabulary;

/** A formula as lines of a page, with the conditions in it, and back from what was chosen in them. */
public final class FormulaLines {

  static final String KIND = "formula";
  static final String KEPT = "kept-formula";
  /** A row of a case: within it the condition, then what comes of it. */
  static final String CASE = "case";

  private static final int MOST_BYTES = 100_000;
  private static final int DEEPEST = 64;
  private static final String OTHERWISE = "o";

  private final Vocabulary vocabulary;
  private final Askable askable;
  private final Language language;
  private final ConditionLines conditions;

  public FormulaLines(Vocabulary vocabulary, Language language) {
    this.vocabulary = vocabulary;
    this.askable = new Askable(vocabulary);
    this.language = language;
    this.conditions = new ConditionLines(askable, language);
  }

  /** @param kind what must come of it @param key of the first line */
  public List<Line> lines(FormulaPart part, Formula.Kind kind, Standing standing, String key) {
    var lines = new ArrayList<Line>();
    add(lines, part, kind, standing, key, LocalText.NONE);
    return lines;
  }

  private void add(List<Line> lines, FormulaPart part, Formula.Kind kind, Standing standing, String key, LocalText word) {
    lines.add(line(part, kind, standing, key, word));
    switch (part) {
      case FormulaPart.Reckoned(var way, var of) -> {
        for (int i = 0; i < of.size(); i++) {
          add(lines, of.get(i), kind, standing, Posted.inside(key, i), i == 0 ? LocalText.NONE : FormulaSays.between(way));
        }
      }
      case FormulaPart.Rounded rounded -> add(lines, rounded.of(), kind, standing, Posted.inside(key, 0), LocalText.NONE);
      case FormulaPart.OverRows over -> {
        over.of().ifPresent(of -> add(lines, of, kind, standing.within(over.group()), Posted.inside(key, 0), LocalText.of("av", "of")));
        lines.addAll(worded(conditions.lines(over.where(), standing.within(over.group()), Posted.inside(key, 1)), LocalText.of("där", "where")));
      }
      case FormulaPart.Cases cases -> cases(lines, cases, kind, standing, key);
      case FormulaPart.Constant constant -> {}
      case FormulaPart.Answer answer -> {}
      case FormulaPart.Table table -> {}
      case FormulaPart.Kept kept -> {}
    }
  }

  private void cases(List<Line> lines, FormulaPart.Cases cases, Formula.Kind kind, Standing standing, String key) {
    for (int i = 0; i < cases.rows().size(); i++) {
      var row = Posted.inside(key, i);
      lines.add(plain(row, CASE, LocalText.of("Rad %s", "Row %s").formatted(i + 1), List.of(), Optional.empty(), Optional.empty()));
      lines.addAll(worded(conditions.lines(cases.rows().get(i).when(), standing, Posted.inside(row, 0)), LocalText.of("om", "if")));
      add(lines, cases.rows().get(i).then(), kind, standing, Posted.inside(row, 1), LocalText.of("blir det", "it is"));
    }
    cases.otherwise().ifPresent(otherwise -> add(lines, otherwise, kind, standing, key + "." + OTHERWISE, LocalText.of("annars", "otherwise")));
  }

  private static List<Line> worded(List<Line> lines, LocalText word) {
    var first = lines.getFirst();
    var worded = new ArrayList<>(lines);
    worded.set(0, new Line(first.key(), first.depth(), first.kind(), word, first.selects(), first.entry(), first.sentence(), first.kept(), first.said(), first.isUnfinished()));
    return worded;
  }

  private Line line(FormulaPart part, Formula.Kind kind, Standing standing, String key, LocalText word) {
    if (part instanceof FormulaPart.Kept(var json)) {
      return kept(json, key, word);
    }
    var selects = new ArrayList<Select>();
    selects.add(new Select(Posted.name(key, "form"), LocalText.of("Vad det är", "What it is"), FormulaSays.forms(kind), FormulaSays.form(part)));
    selects.addAll(selects(part, kind, standing, key));
    return plain(key, KIND, word, selects, entry(part, key), new FormulaSays(askable).of(part, kind, standing));
  }

  private static Line plain(String key, String kind, LocalText word, List<Select> selects, Optional<Entry> entry, Optional<ConditionSays.Said> said) {
    return new Line(key, ConditionLines.depth(key), kind, word, selects, entry, Optional.empty(), Optional.empty(), said.map(ConditionSays.Said::text), said.filter(ConditionSays.Said::isUnfinished).isPresent());
  }

  private List<Select> selects(FormulaPart part, Formula.Kind kind, Standing standing, String key) {
    return switch (part) {
      case FormulaPart.Answer(var path) -> List.of(Selects.of(Posted.name(key, "path"), LocalText.of("Fråga", "Question"), askable.reckonable(standing, kind), path));
      case FormulaPart.Table(var id) -> List.of(Selects.of(Posted.name(key, "path"), LocalText.of("Tabell", "Table"), tables(kind), id));
      case FormulaPart.OverRows(var over, var group, var of, var where) -> List.of(Selects.of(Posted.name(key, "path"), LocalText.of("Rader", "Rows"), askable.groups(standing), group));
      case FormulaPart.Rounded(var of, var decimals, var mode) -> List.of(new Select(Posted.name(key, "mode"), LocalText.of("Hur det avrundas", "How it is rounded"), FormulaSays.modes(), mode.key()));
      case FormulaPart.Constant constant -> List.of();
      case FormulaPart.Reckoned reckoned -> List.of();
      case FormulaPart.Cases cases -> List.of();
      case FormulaPart.Kept kept -> List.of();
    };
  }

  List<Choice> tables(Formula.Kind kind) {
    return vocabulary.definition().tables().stream().filter(table -> table.result() == kind).map(table -> Choice.of(table.id(), vocabulary.table(table.id()))).toList();
  }

  private Optional<Entry> entry(FormulaPart part, String key) {
    return switch (part) {
      case FormulaPart.Constant(var sort, var text) -> Optional.of(new Entry(
          Posted.name(key, "value"), LocalText.of("Värde", "Value"), FormulaSays.input(sort), List.of(), List.of(Typed.shown(FormulaSays.kind(sort), text, language)), LocalText.NONE));
      case FormulaPart.Rounded(var of, var decimals, var mode) -> Optional.of(new Entry(
          Posted.name(key, "decimals"), LocalText.of("Antal decimaler", "Number of decimals"), Input.NUMBER, List.of(), List.of(decimals), LocalText.of("decimaler", "decimals")));
      case FormulaPart other -> Optional.empty();
    };
  }

  private Line kept(JsonValue json, String key, LocalText word) {
    var sentence = FormulaCodec.find(json).map(formula -> InWords.of(vocabulary).formula(formula).plain())
        .orElse(LocalText.of("Det här går inte att läsa som en formel, och står kvar som det är.", "This can't be read as a formula, and stays as it is."));
    return new Line(key, ConditionLines.depth(key), KEPT, word, List.of(), Optional.empty(), Optional.of(sentence), Optional.of(CanonicalJson.text(json)), Optional.empty(), false);
  }

  /** What was chosen; where another form was, as much of it as fits. */
  public FormulaPart read(Posted posted, String key) {
    if (Posted.isTooDeep(key)) {
      return FormulaPart.BLANK;
    }
    return posted.text(key, "kind").equals(KEPT) ? kept(posted.text(key, "json")) : read(posted, key, posted.text(key, "form"));
  }

  private static FormulaPart kept(String json) {
    return JsonText.parse(json.getBytes(StandardCharsets.UTF_8), MOST_BYTES, DEEPEST) instanceof Parsed.Tree(var root) ? FormulaText.read(root) : FormulaPart.BLANK;
  }

  private FormulaPart read(Posted posted, String key, String form) {
    var way = Arrays.stream(Way.values()).filter(each -> each.key().equals(form)).findFirst();
    if (way.isPresent()) {
      return new FormulaPart.Reckoned(way.get(), terms(posted, key));
    }
    var over = Arrays.stream(Over.values()).filter(each -> each.key().equals(form)).findFirst();
    if (over.isPresent()) {
      return over(posted, key, over.get());
    }
    return switch (form) {
      case "answer" -> new FormulaPart.Answer(posted.text(key, "path"));
      case "table" -> new FormulaPart.Table(posted.text(key, "path"));
      case "case" -> cases(posted, key);
      case "round" -> new FormulaPart.Rounded(inner(posted, key), posted.find(key, "decimals").orElse("0").strip(), mode(posted.text(key, "mode")));
      case "date" -> new FormulaPart.Constant(Sort.DAY, Typed.read(ValueKind.DATE, posted.text(key, "value")));
      case "text" -> new FormulaPart.Constant(Sort.WORD, posted.text(key, "value"));
      default -> new FormulaPart.Constant(Sort.NUMBER, Typed.read(ValueKind.NUMBER, posted.text(key, "value")));
    };
  }

  private boolean isThere(Posted posted, String key) {
    return posted.find(key, "form").isPresent() || posted.text(key, "kind").equals(KEPT);
  }

  /** At least two, as reckoning takes. */
  private List<FormulaPart> terms(Posted posted, String key) {
    var terms = new ArrayList<FormulaPart>();
    while (isThere(posted, Posted.inside(key, terms.size()))) {
      terms.add(read(posted, Posted.inside(key, terms.size())));
    }
    while (terms.size() < 2) {
      terms.add(FormulaPart.BLANK);
    }
    return terms;
  }

  private FormulaPart inner(Posted posted, String key) {
    return isThere(posted, Posted.inside(key, 0)) ? read(posted, Posted.inside(key, 0)) : FormulaPart.BLANK;
  }

  private FormulaPart over(Posted posted, String key, Over over) {
    var where = Posted.inside(key, 1);
    return new FormulaPart.OverRows(
        over, posted.text(key, "path"), over == Over.COUNT ? Optional.empty() : Optional.of(inner(posted, key)),
        posted.find(where, "kind").filter(kind -> !kind.equals(KIND)).isPresent() ? conditions.read(posted, where) : new ConditionPart.Fixed(true));
  }

  private FormulaPart cases(Posted posted, String key) {
    var rows = new ArrayList<FormulaPart.Row>();
    while (posted.text(Posted.inside(key, rows.size()), "kind").equals(CASE)) {
      var row = Posted.inside(key, rows.size());
      rows.add(new FormulaPart.Row(conditions.read(posted, Posted.inside(row, 0)), read(posted, Posted.inside(row, 1))));
    }
    var otherwise = key + "." + OTHERWISE;
    var isNew = rows.isEmpty();
    return new FormulaPart.Cases(
        isNew ? List.of(new FormulaPart.Row(ConditionPart.BLANK, FormulaPart.BLANK)) : rows,
        isThere(posted, otherwise) ? Optional.of(read(posted, otherwise)) : isNew ? Optional.of(FormulaPart.BLANK) : Optional.empty());
  }

  private static Mode mode(String key) {
    return Arrays.stream(Mode.values()).filter(mode -> mode.key().equals(key)).findFirst().orElse(Mode.HALF_UP);
  }

  /** Whether it can be saved as it is. */
  public boolean isFinished(FormulaPart part, Formula.Kind kind, Standing standing) {
    return lines(part, kind, standing, "f").stream().noneMatch(Line::isUnfinished);
  }
}
