package se.samform.examples.school;

import java.util.List;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.Person;
import se.samform.examples.receiving.Vocabulary;

/**
 * What the school keeps of an application: whom it is about, where the child goes, and what is wanted.
 *
 * @param days the days wanted, in the order given
 * @param from the first day, as the citizen wrote it
 */
record PupilMatter(Person child, String school, String grade, String reason, List<String> days, String from, Person guardian) {

    private static final Vocabulary WORDS = Vocabulary.beside(PupilMatter.class);

    static PupilMatter read(Answers answers) {
        return new PupilMatter(
                Person.read(answers, "child", "barn", "pupil", "elev"),
                WORDS.text("school", answers, "other-school", "school.name", "school", "skola"),
                WORDS.text("grade", answers, "grade", "arskurs", "årskurs", "school-year", "class"),
                WORDS.text("reason", answers, "reason", "ground", "skäl", "skal", "grund", "orsak"),
                WORDS.texts("day", answers, "days", "weekdays", "dagar", "week-pattern"),
                WORDS.text("from", answers, "from-date", "from", "start-date", "start", "från", "startdatum"),
                Person.read(answers, "guardian", "guardians", "vardnadshavare", "vårdnadshavare", "applicant", "sökande"));
    }

    List<Field> fields() {
        return List.of(
                Field.listed("Barn", child.shownName()),
                Field.detail("Barnets personnummer", child.number()),
                Field.listed("Skola", school),
                Field.listed("Årskurs", grade),
                Field.detail("Skäl", reason),
                Field.detail("Dagar", String.join(", ", days)),
                Field.detail("Från och med", from),
                Field.detail("Vårdnadshavare", guardian.shownName()));
    }
}
