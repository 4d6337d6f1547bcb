package se.samform.bench.forms;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Forms in which a change has a known number of followers: a chain of calculated values, among numbers nobody looks at. */
final class Chains {

  private Chains() {}

  static Form of(int size, int links) {
    var questions = new ArrayList<Asked>();
    var step = number("step", true);
    var first = number("first", true);
    questions.add(step);
    questions.add(first);
    for (int i = 2; i < size; i++) {
      questions.add(i < links + 2 ? link("q" + i, questions.getLast(), step) : number("q" + i, false));
    }
    var answers = answers(questions);
    return new Form(questions, answers, answers, List.of(new Form.Change(first, "2"), new Form.Change(first, "1")));
  }

  private static Asked number(String id, boolean isLookedAt) {
    return new Asked(id, Kind.NUMBER, Rule.ALWAYS, Rule.ALWAYS, List.of(), isLookedAt);
  }

  private static Asked link(String id, Asked before, Asked step) {
    return new Asked(id, Kind.CALCULATED, Rule.ALWAYS, Rule.NEVER, List.of(before, step), true);
  }

  private static Map<String, String> answers(List<Asked> questions) {
    var answers = new TreeMap<String, String>();
    questions.stream().filter(asked -> !asked.isCalculated()).forEach(asked -> answers.put(asked.id(), "1"));
    return answers;
  }
}
