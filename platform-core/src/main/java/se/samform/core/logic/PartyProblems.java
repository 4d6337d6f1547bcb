package se.samform.core.logic;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Party;
import se.samform.core.answer.Problem;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.Question;

/** What is wrong between those who must sign: nobody signs twice, and who hands in signs anyway. Each answer still counts. */
final class PartyProblems {

  private PartyProblems() {}

  /** By the path of the question. @param answers that count, by question @param applicant who is logged in, if anybody is @param isSignedByHandingIn whether they may be named themselves */
  static Map<String, List<Problem>> of(List<Question> questions, Map<String, Answer> answers, String applicant, boolean isSignedByHandingIn) {
    var applicants = applicants(questions, answers, applicant);
    var seen = new HashSet<String>();
    var problems = new HashMap<String, List<Problem>>();
    for (var party : Party.of(questions, answers)) {
      var number = party.person().field(PersonField.PERSONAL_NUMBER).orElse("");
      boolean isApplicant = applicants.contains(number) && !(isSignedByHandingIn && party.isOf(applicant));
      if (isApplicant || !number.isEmpty() && !seen.add(number)) {
        problems.put(party.path(), List.of(problem(party, isApplicant)));
      }
    }
    return problems;
  }

  private static Problem problem(Party party, boolean isApplicant) {
    return isApplicant ? new Problem.SignsAnyway(party.numberPath()) : new Problem.SignsTwice(party.numberPath());
  }

  /** The numbers of the one who hands in: as the log-in knows them, and as the form asks of them. */
  private static Set<String> applicants(List<Question> questions, Map<String, Answer> answers, String applicant) {
    var asked = questions.stream()
        .filter(question -> question instanceof PersonQuestion person && person.prefill())
        .map(question -> number(answers.get(question.id())))
        .flatMap(Optional::stream);
    return Stream.concat(asked, Stream.of(applicant)).filter(number -> !number.isEmpty()).collect(Collectors.toSet());
  }

  private static Optional<String> number(Answer answer) {
    return answer instanceof Answer.Person person ? person.field(PersonField.PERSONAL_NUMBER) : Optional.empty();
  }
}
