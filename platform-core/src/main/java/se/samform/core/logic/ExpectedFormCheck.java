package se.samform.core.logic;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import se.samform.core.flow.ExpectedForm;
import se.samform.core.form.Ask;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.Fault.Kind;
import se.samform.core.form.Option;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;
import se.samform.core.text.Naming;

/** Checks that what a scenario expects of the form speaks of questions, options and calculated values that are there. */
final class ExpectedFormCheck {

  private final FlowCheck whole;
  private final ServiceDefinition definition;

  ExpectedFormCheck(FlowCheck whole, ServiceDefinition definition) {
    this.whole = whole;
    this.definition = definition;
  }

  void check(ExpectedForm form, String at) {
    form.questions().forEach((how, paths) -> questions(paths, at + "/" + how.key()));
    new TreeMap<>(form.offers()).forEach((path, options) -> offers(path, options, ScenarioCheck.pointer(at + "/offers", path)));
    new TreeMap<>(form.values()).keySet().forEach(path -> calculated(path, ScenarioCheck.pointer(at + "/values", path)));
    new TreeMap<>(form.words()).keySet().forEach(path -> question(path, ScenarioCheck.pointer(at + "/words", path)));
  }

  private void questions(List<String> paths, String at) {
    for (int i = 0; i < paths.size(); i++) {
      question(paths.get(i), at + "/" + i);
    }
  }

  private Optional<Question> question(String path, String at) {
    var question = path.isBlank() ? Optional.<Question>empty() : definition.questionAt(path);
    whole.question(path, question.isPresent(), at);
    return question;
  }

  private void offers(String path, List<String> options, String at) {
    var question = question(path, at);
    var known = question.map(Question::options).orElse(List.of()).stream().map(Option::id).toList();
    var name = Naming.of(question.map(Question::ask).map(Ask::name).orElse(LocalText.NONE), path);
    for (int i = 0; i < options.size(); i++) {
      if (!known.contains(options.get(i))) {
        whole.add(Kind.DANGLING, at + "/" + i,
            LocalText.of("”%s” är inget alternativ i %s", "\"%s\" is not an option of %s").formatted(options.get(i), name),
            known.isEmpty()
                ? LocalText.of("Skriv id för dess alternativ.", "Write ids of its options.")
                : LocalText.of("Skriv id för dess alternativ: %s.", "Write ids of its options: %s.").formatted(Naming.ids(known)));
      }
    }
  }

  private void calculated(String path, String at) {
    if (question(path, at).filter(found -> !(found instanceof CalculatedValue)).isPresent()) {
      whole.add(Kind.TYPE, at,
          LocalText.of("%s är inget uträknat värde", "%s is not a calculated value").formatted(Naming.of(definition.questionAt(path).orElseThrow().ask().name(), path)),
          LocalText.of("Ange ett som är det. Det som besvaras står bland svaren.", "Name one that is; what is answered stands among the answers."));
    }
  }
}
