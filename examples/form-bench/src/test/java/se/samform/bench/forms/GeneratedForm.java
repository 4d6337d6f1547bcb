package se.samform.bench.forms;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import se.samform.bench.forms.Comparison.Relation;

/**
 * A form of so many questions: half of them shown on conditions, a tenth required on conditions, a tenth calculated
 * in chains of five. The same seed and size give the same form.
 *
 * <p>A rule that looks at a question which itself is shown on conditions repeats those, as an author must in engines
 * where the answer to a hidden question still counts.
 */
final class GeneratedForm {

  private static final int DEEPEST = 3;
  private static final int CHAIN = 5;
  private static final int NEARBY = 30;
  private static final int CHANGED = 6;
  private static final LocalDate FIRST_DAY = LocalDate.of(2027, 1, 1);

  private final Random random;
  private final List<Asked> questions = new ArrayList<>();
  private int chained;

  private GeneratedForm(long seed) {
    this.random = new Random(seed);
  }

  static Form of(long seed, int size) {
    return new GeneratedForm(seed).form(size);
  }

  private Form form(int size) {
    for (int i = 0; i < size; i++) {
      questions.add(question(i));
    }
    var complete = complete();
    return new Form(List.copyOf(questions), complete, gappy(complete), changes(complete));
  }

  private Asked question(int at) {
    var id = "q" + at;
    return switch (at) {
      case 0 -> new Asked(id, Kind.NUMBER, Rule.ALWAYS, Rule.ALWAYS, List.of(), true);
      case 1 -> new Asked(id, Kind.YES_NO, Rule.ALWAYS, Rule.ALWAYS, List.of(), true);
      default -> random.nextInt(10) == 0 ? calculated(id) : answered(id, kind());
    };
  }

  private Kind kind() {
    int of90 = random.nextInt(90);
    if (of90 < 20) {
      return Kind.TEXT;
    }
    if (of90 < 45) {
      return Kind.NUMBER;
    }
    if (of90 < 65) {
      return Kind.CHOICE;
    }
    return of90 < 75 ? Kind.DATE : Kind.YES_NO;
  }

  private Asked answered(String id, Kind kind) {
    boolean isLookedAt = kind != Kind.TEXT && (kind != Kind.NUMBER || random.nextInt(5) > 0);
    return new Asked(id, kind, random.nextInt(9) < 5 ? condition() : Rule.ALWAYS, required(), List.of(), isLookedAt);
  }

  private Rule required() {
    int of9 = random.nextInt(9);
    if (of9 < 5) {
      return Rule.ALWAYS;
    }
    return of9 < 6 ? condition() : Rule.NEVER;
  }

  private Asked calculated(String id) {
    var addends = new ArrayList<Asked>();
    var before = questions.stream().filter(Asked::isCalculated).reduce((one, other) -> other);
    boolean isContinued = before.isPresent() && chained < CHAIN;
    chained = isContinued ? chained + 1 : 1;
    before.filter(found -> isContinued).ifPresent(addends::add);
    var numbers =
        questions.stream().filter(q -> q.kind() == Kind.NUMBER && q.isLookedAt() && q.shown().isAlways()).toList();
    addends.add(near(numbers));
    addends.add(near(numbers));
    return new Asked(id, Kind.CALCULATED, Rule.ALWAYS, Rule.NEVER, addends, true);
  }

  private Rule condition() {
    int of4 = random.nextInt(4);
    if (of4 == 0) {
      var always = questions.stream().filter(question -> question.isLookedAt() && question.shown().isAlways()).toList();
      return new Rule(Rule.Conjunction.ANY, List.of(comparison(near(always)), comparison(near(always))));
    }
    var one = guarded(lookedAt());
    return of4 == 1 ? one.and(comparison(questions.get(random.nextInt(2)))) : one;
  }

  private Rule guarded(Asked question) {
    return question.shown().and(comparison(question));
  }

  private Asked lookedAt() {
    return near(questions.stream()
        .filter(q -> q.isLookedAt() && q.shown().isAll() && q.shown().comparisons().size() < DEEPEST)
        .toList());
  }

  /** Mostly one of the last, as forms ask about what has just been said. */
  private <T> T near(List<T> all) {
    int span = random.nextInt(10) < 7 ? Math.min(NEARBY, all.size()) : all.size();
    return all.get(all.size() - 1 - random.nextInt(span));
  }

  private Comparison comparison(Asked question) {
    return switch (question.kind()) {
      case NUMBER -> new Comparison(question, random.nextBoolean() ? Relation.AT_LEAST : Relation.AT_MOST, one(question));
      case CALCULATED -> new Comparison(question, Relation.AT_LEAST, List.of(Integer.toString(random.nextInt(400))));
      case CHOICE -> chosen(question);
      case DATE -> new Comparison(question, random.nextBoolean() ? Relation.BEFORE : Relation.AFTER, one(question));
      case YES_NO -> new Comparison(question, Relation.IS, one(question));
      case TEXT -> throw new IllegalArgumentException("Nothing looks at a text: " + question.id());
    };
  }

  private Comparison chosen(Asked question) {
    return switch (random.nextInt(3)) {
      case 0 -> new Comparison(question, Relation.IS, one(question));
      case 1 -> new Comparison(question, Relation.IS_NOT, one(question));
      default -> new Comparison(question, Relation.IN, Asked.OPTIONS.subList(1, 3));
    };
  }

  private List<String> one(Asked question) {
    return List.of(answerTo(question));
  }

  private String answerTo(Asked question) {
    return switch (question.kind()) {
      case TEXT -> "Some words " + random.nextInt(1000);
      case NUMBER -> Integer.toString(random.nextInt(Asked.LARGEST + 1));
      case CHOICE -> Asked.OPTIONS.get(random.nextInt(Asked.OPTIONS.size()));
      case DATE -> FIRST_DAY.plusDays(random.nextInt(365)).toString();
      case YES_NO -> random.nextBoolean() ? "yes" : "no";
      case CALCULATED -> throw new IllegalArgumentException("Nobody answers " + question.id());
    };
  }

  private Map<String, String> complete() {
    var answers = new TreeMap<String, String>();
    questions.stream().filter(q -> !q.isCalculated()).forEach(q -> answers.put(q.id(), answerTo(q)));
    return answers;
  }

  private Map<String, String> gappy(Map<String, String> complete) {
    var answers = new TreeMap<>(complete);
    for (var question : questions) {
      int of10 = random.nextInt(10);
      if (of10 < 3) {
        answers.remove(question.id());
      } else if (of10 < 6 && !question.isLookedAt()) {
        answers.put(question.id(), question.kind() == Kind.NUMBER ? "101" : "long ".repeat(Asked.LONGEST));
      }
    }
    return answers;
  }

  /** Of questions that are shown and that others look at; every third is taken away and given again. */
  private List<Form.Change> changes(Map<String, String> complete) {
    var followed = followed();
    var changes = new ArrayList<Form.Change>();
    for (int i = 0; i < CHANGED; i++) {
      var question = followed.get(random.nextInt(followed.size()));
      changes.add(new Form.Change(question, i % 3 == 2 ? "" : otherThan(complete.get(question.id()), question)));
      changes.add(new Form.Change(question, complete.get(question.id())));
    }
    return changes;
  }

  private String otherThan(String text, Asked question) {
    var other = answerTo(question);
    return other.equals(text) ? otherThan(text, question) : other;
  }

  private List<Asked> followed() {
    var looked = new HashSet<String>();
    for (var question : questions) {
      question.shown().comparisons().forEach(comparison -> looked.add(comparison.id()));
      question.required().comparisons().forEach(comparison -> looked.add(comparison.id()));
      question.addends().forEach(addend -> looked.add(addend.id()));
    }
    return questions.stream()
        .filter(q -> looked.contains(q.id()) && !q.isCalculated() && q.shown().isAlways())
        .toList();
  }
}
