package se.samform.bench.forms;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.javarosa.core.model.FormDef;
import org.javarosa.core.model.ValidateOutcome;
import org.javarosa.core.model.data.DateData;
import org.javarosa.core.model.data.IAnswerData;
import org.javarosa.core.model.data.IntegerData;
import org.javarosa.core.model.data.SelectOneData;
import org.javarosa.core.model.data.StringData;
import org.javarosa.core.model.data.helper.Selection;
import org.javarosa.core.model.instance.InstanceInitializationFactory;
import org.javarosa.core.model.instance.TreeElement;
import org.javarosa.core.model.instance.TreeReference;
import org.javarosa.core.model.utils.DateUtils;
import org.javarosa.model.xform.XFormsModule;
import org.javarosa.xform.parse.XFormParser;

/**
 * JavaRosa, the engine of ODK Collect. Its answers are typed before the clock runs. Full evaluation puts them into the
 * instance and initializes the form; a change is {@code FormDef.setValue}, without the checks and the index of a form
 * entry controller; validation is {@code FormDef.validate} of what already has been evaluated.
 */
final class JavaRosaEngine extends JvmEngine {

  private record Put(TreeReference at, TreeElement element, IAnswerData data) {}

  private Form form;
  private String text;
  private FormDef def;
  private final Map<String, TreeElement> elements = new HashMap<>();
  private List<Put> complete;
  private List<Put> changes;

  JavaRosaEngine() {
    new XFormsModule().registerModule();
  }

  @Override
  public String name() {
    return "JavaRosa";
  }

  @Override
  void take(Form taken) {
    form = taken;
    text = XFormText.of(taken);
    def = compile();
    elements.clear();
    var root = def.getMainInstance().getRoot();
    for (int i = 0; i < root.getNumChildren(); i++) {
      elements.put(root.getChildAt(i).getName(), root.getChildAt(i));
    }
    complete = puts(taken.complete());
    changes = taken.changes().stream().map(change -> put(change.question(), change.text())).toList();
    evaluate();
  }

  private List<Put> puts(Map<String, String> answers) {
    var puts = new ArrayList<Put>();
    for (var asked : form.questions()) {
      if (!asked.isCalculated()) {
        puts.add(put(asked, answers.getOrDefault(asked.id(), "")));
      }
    }
    return puts;
  }

  private Put put(Asked asked, String text) {
    var element = elements.get(asked.id());
    return new Put(element.getRef(), element, text.isEmpty() ? null : data(asked.kind(), text));
  }

  private static IAnswerData data(Kind kind, String text) {
    return switch (kind) {
      case TEXT -> new StringData(text);
      case NUMBER, CALCULATED -> new IntegerData(Integer.parseInt(text));
      case DATE -> new DateData(DateUtils.parseDate(text));
      case CHOICE, YES_NO -> new SelectOneData(new Selection(text));
    };
  }

  @Override
  FormDef compile() {
    try {
      return new XFormParser(new StringReader(text)).parse();
    } catch (XFormParser.ParseException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  Object evaluate() {
    return evaluate(complete);
  }

  private FormDef evaluate(List<Put> answers) {
    for (var put : answers) {
      put.element().setValue(put.data());
    }
    def.initialize(false, new InstanceInitializationFactory());
    return def;
  }

  @Override
  Object validate() {
    return def.validate(true);
  }

  @Override
  Object change(int number) {
    var change = changes.get(number);
    def.setValue(change.data(), change.at(), true);
    return def;
  }

  @Override
  public Outcome complete() {
    evaluate();
    return live();
  }

  @Override
  public Outcome gappy() {
    evaluate(puts(form.gappy()));
    var outcome = live();
    evaluate();
    return outcome;
  }

  /** By every element's own state; that {@code validate} stops at the first of them is held against it. */
  @Override
  Outcome live() {
    var shown = new TreeSet<String>();
    var calculated = new TreeMap<String, String>();
    var missing = new TreeSet<String>();
    var invalid = new TreeSet<String>();
    for (var asked : form.questions()) {
      var element = elements.get(asked.id());
      if (!element.isRelevant()) {
        continue;
      }
      shown.add(asked.id());
      if (asked.isCalculated() && element.getValue() != null) {
        calculated.put(asked.id(), element.getValue().getDisplayText());
      }
      if (element.isRequired() && element.getValue() == null) {
        missing.add(asked.id());
      }
      if (element.getValue() != null && !def.evaluateConstraint(element.getRef(), element.getValue())) {
        invalid.add(asked.id());
      }
    }
    var outcome = new Outcome(shown, calculated, missing, invalid);
    requireSameAs(outcome, def.validate(true));
    return outcome;
  }

  private static void requireSameAs(Outcome outcome, ValidateOutcome told) {
    boolean isFine = outcome.missing().isEmpty() && outcome.invalid().isEmpty();
    if (isFine != (told == null)) {
      throw new IllegalStateException("JavaRosa validates otherwise than its elements say: " + outcome);
    }
  }
}
