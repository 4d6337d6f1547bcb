package se.samform.core.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.samform.core.form.AnswerField;
import se.samform.core.form.ChildQuestion;
import se.samform.core.form.FieldedQuestion;

/** Reads each field on its own. An answer begun must be finished: then every field that is required beside it is missed. */
final class FieldsReader implements AnswerReader {

  private final FieldedQuestion question;

  FieldsReader(FieldedQuestion question) {
    this.question = question;
  }

  @Override
  public List<Problem> missing(String at) {
    var required = question.required(Map.of());
    return question.fields().stream().map(AnswerField::key).filter(required::contains)
        .<Problem>map(key -> new Problem.Missing(at + "." + key)).toList();
  }

  @Override
  public Reading read(String at, Given given) {
    var typed = typed(at, given.raw());
    if (typed.isEmpty()) {
      return Reading.BLANK;
    }
    var fine = new LinkedHashMap<String, String>();
    var problems = new ArrayList<Problem>();
    for (var field : question.fields()) {
      var path = at + "." + field.key();
      if (given.raw().at(path).size() > 1) {
        problems.add(new Problem.Malformed(path, Malformation.SEVERAL_ANSWERS));
      } else {
        readInto(fine, problems, field, path, typed);
      }
    }
    var answer = new Answer.Fields(fine);
    problems.addAll(ageProblems(at, answer, given.facts()));
    return problems.isEmpty() ? new Reading.Read(answer) : new Reading.PartlyRead(answer, problems);
  }

  /** What is not blank, by the field's key. */
  private Map<String, String> typed(String at, AnswerTexts raw) {
    var typed = new LinkedHashMap<String, String>();
    for (var field : question.fields()) {
      raw.at(at + "." + field.key()).stream().filter(text -> !Characters.isBlank(text)).findFirst()
          .ifPresent(text -> typed.put(field.key(), text));
    }
    typed.keySet().removeAll(question.idle(Map.copyOf(typed)));
    return typed;
  }

  private void readInto(Map<String, String> fine, List<Problem> problems, AnswerField field, String path, Map<String, String> typed) {
    var text = typed.get(field.key());
    if (text == null) {
      missed(field, path, typed).ifPresent(problems::add);
    } else if (!field.options().isEmpty() && !field.options().contains(text)) {
      problems.add(new Problem.NotAnOption(path, text));
    } else {
      switch (OneLine.read(path, text, field.maxLength(), field.format())) {
        case OneLine.Fine read -> fine.put(field.key(), read.value());
        case OneLine.Wrong wrong -> problems.add(wrong.problem());
      }
    }
  }

  private Optional<Problem> missed(AnswerField field, String path, Map<String, String> typed) {
    return question.required(typed).contains(field.key()) ? Optional.of(new Problem.Missing(path)) : Optional.empty();
  }

  private List<Problem> ageProblems(String at, Answer.Fields answer, Facts facts) {
    return question instanceof ChildQuestion child
        ? answer.field(ChildQuestion.NUMBER).map(number -> ChildAges.problems(child, at + "." + ChildQuestion.NUMBER, number, facts.today())).orElse(List.of())
        : List.of();
  }
}
