package se.samform.core.answer;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import se.samform.core.form.ChildQuestion;

/** How old a child is, by the day of birth in its number. */
public final class ChildAges {

  private ChildAges() {}

  /** Whether a child may be chosen here. @param number twelve digits */
  public static boolean isRight(ChildQuestion question, String number, LocalDate today) {
    return problems(question, "", number, today).isEmpty();
  }

  static List<Problem> problems(ChildQuestion question, String path, String number, LocalDate today) {
    var problems = new ArrayList<Problem>();
    int age = age(number, today);
    question.minAge().stream().filter(min -> age < min).forEach(min -> problems.add(new Problem.TooYoung(path, min)));
    question.maxAge().stream().filter(max -> age > max).forEach(max -> problems.add(new Problem.TooOld(path, max)));
    return problems;
  }

  /** In whole years. Of a co-ordination number 60 is taken from the day. */
  public static int age(String number, LocalDate today) {
    int day = Characters.number(number, 6, 8);
    var born = LocalDate.of(Characters.number(number, 0, 4), Characters.number(number, 4, 6), day > 60 ? day - 60 : day);
    return Period.between(born, today).getYears();
  }
}
