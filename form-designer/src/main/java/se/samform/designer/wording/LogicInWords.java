package se.samform.designer.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PaymentTerms;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.json.Pointer;
import se.samform.core.logic.Condition;
import se.samform.core.logic.References;
import se.samform.core.text.LocalText;

/** All logic of a definition but its tables, in the order of the format, each with its place: for a list, a specification, or where something is used. */
public final class LogicInWords {

  /**
   * @param at JSON pointer (RFC 6901) to the condition or formula in the published format
   * @param of what it is about: a question, a step, an option, a task
   * @param looksAt the paths that it names
   */
  public record Told(String at, LocalText of, Sentence sentence, List<String> looksAt) {
    public Told {
      looksAt = List.copyOf(looksAt);
    }
  }

  private final InWords words;
  private final List<Told> told = new ArrayList<>();

  private LogicInWords(InWords words) {
    this.words = words;
  }

  /** What is always so, as most questions are shown, is left out. */
  public static List<Told> of(ServiceDefinition definition) {
    return of(InWords.of(definition));
  }

  public static List<Told> of(InWords words) {
    var logic = new LogicInWords(words);
    logic.all(words.vocabulary().definition());
    return List.copyOf(logic.told);
  }

  private void all(ServiceDefinition definition) {
    for (int i = 0; i < definition.steps().size(); i++) {
      var step = definition.steps().get(i);
      var at = Pointer.to("/steps", i);
      condition(Effect.SHOWN, step.shown(), at + "/shown", Vocabulary.shown(step.title()));
      questions(step.questions(), at);
    }
    flow(definition);
    definition.payment().ifPresent(this::payment);
    definition.signing().filter(signing -> !signing.unless().equals(Condition.NEVER)).ifPresent(signing ->
        condition(Effect.UNSIGNED, signing.unless(), "/signing/unless", LocalText.of("Underskrift", "Signing")));
  }

  private void questions(List<Question> questions, String around) {
    for (int i = 0; i < questions.size(); i++) {
      question(questions.get(i), Pointer.to(around + "/questions", i));
    }
  }

  private void question(Question question, String at) {
    var name = Vocabulary.name(question);
    condition(Effect.SHOWN, question.ask().shown(), at + "/shown", name);
    condition(Effect.REQUIRED, question.ask().required(), at + "/required", name);
    if (!question.ask().readOnly().equals(Condition.NEVER)) {
      add(at + "/readOnly", name, words.condition(Effect.READ_ONLY, question.ask().readOnly()), References.of(question.ask().readOnly()));
    }
    options(question.options(), at, name);
    if (question instanceof CalculatedValue value) {
      add(at + "/formula", name, words.calculated(value), References.of(value.formula(), Map.of()));
    }
    if (question instanceof GroupQuestion group) {
      questions(group.questions(), at);
    }
  }

  private void options(List<Option> options, String at, LocalText name) {
    for (int i = 0; i < options.size(); i++) {
      var option = options.get(i);
      condition(Effect.OFFERED, option.shown(), Pointer.to(at + "/options", i) + "/shown", LocalText.of("%s: %s", "%s: %s").formatted(name, Vocabulary.shown(option.label())));
    }
  }

  private void flow(ServiceDefinition definition) {
    var routes = words.routes();
    for (int i = 0; i < routes.size(); i++) {
      var at = Pointer.to("/flow/routes", i);
      add(at, LocalText.of("Vart ärendet går", "Where the case goes"), routes.get(i), References.of(definition.flow().routes().get(i).when()));
    }
    var work = definition.flow().work();
    for (int group = 0; group < work.groups().size(); group++) {
      var tasks = work.groups().get(group).tasks();
      for (int i = 0; i < tasks.size(); i++) {
        condition(Effect.DONE, tasks.get(i).when(), Pointer.to(Pointer.to("/flow/tasks", group) + "/tasks", i) + "/when", tasks.get(i).title());
      }
    }
    for (int i = 0; i < work.timers().size(); i++) {
      var timer = work.timers().get(i);
      condition(Effect.COUNTED, timer.when(), Pointer.to("/flow/timers", i) + "/when", timer.title().isEmpty() ? Vocabulary.same(timer.id()) : timer.title());
    }
    for (int i = 0; i < work.rulings().size(); i++) {
      condition(Effect.DECIDED, work.rulings().get(i).when(), Pointer.to("/flow/decisions", i) + "/when", work.rulings().get(i).title());
    }
  }

  private void payment(PaymentTerms terms) {
    for (int i = 0; i < terms.charges().size(); i++) {
      var charge = terms.charges().get(i);
      condition(Effect.CHARGED, charge.rule().when(), Pointer.to("/payment/charges", i) + "/when", charged(charge));
    }
  }

  private LocalText charged(PaymentTerms.Charge charge) {
    return switch (charge) {
      case PaymentTerms.Answered answered -> words.vocabulary().name(answered.question());
      case PaymentTerms.Fee fee -> words.vocabulary().role(fee.role()).orElse(Vocabulary.same(fee.role()));
    };
  }

  private void condition(Effect effect, Condition condition, String at, LocalText of) {
    if (!condition.equals(Condition.ALWAYS)) {
      add(at, of, words.condition(effect, condition), References.of(condition));
    }
  }

  private void add(String at, LocalText of, Sentence sentence, List<String> looksAt) {
    told.add(new Told(at, of, sentence, looksAt));
  }
}
