package se.samform.core.answer.xml;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.samform.core.form.Question;

/** What the answers to questions that stand beside each other are called in XML. */
public final class ElementNames {

  private ElementNames() {}

  /** By id: the export name, but the id where another question beside it has that name or id too. */
  public static Map<String, String> of(List<Question> questions) {
    var times = questions.stream().map(question -> question.ask().exportName()).collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    var ids = questions.stream().map(Question::id).collect(Collectors.toSet());
    var names = new LinkedHashMap<String, String>();
    for (var question : questions) {
      var name = question.ask().exportName();
      boolean isItsOwn = times.get(name) == 1 && (name.equals(question.id()) || !ids.contains(name));
      names.put(question.id(), isItsOwn ? name : question.id());
    }
    return names;
  }
}
