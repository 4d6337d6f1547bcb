package se.samform.examples.care;

import java.util.List;
import se.samform.examples.receiving.Answers;
import se.samform.examples.receiving.Field;
import se.samform.examples.receiving.Person;
import se.samform.examples.receiving.Vocabulary;

/**
 * What starts everything in care: that somebody needs something, and who says so.
 *
 * @param person who needs it
 * @param services what is wanted, in the order given
 * @param applies who applies: the person, or somebody for the person
 * @param applicant who wrote the application; unknown if the form asked for nobody but the person
 * @param from the first day, as the citizen wrote it
 */
record Actualisation(Person person, List<String> services, String applies, Person applicant, String reason, String from) {

    private static final Vocabulary WORDS = Vocabulary.beside(Actualisation.class);

    static Actualisation read(Answers answers) {
        return new Actualisation(
                Person.read(answers, "represented", "person", "client", "brukare", "applicant", "sökande"),
                WORDS.texts("service", answers, "wanted-services", "services", "wanted", "insatser"),
                WORDS.text("applies", answers, "who-applies", "applies", "applicant-role", "who", "vem-ansöker"),
                Person.read(answers, "applicant", "sökande", "representative", "företrädare", "god-man"),
                WORDS.text("reason", answers, "reason", "need", "skäl", "behov"),
                WORDS.text("from", answers, "start-date", "from-date", "start", "from", "startdatum"));
    }

    List<Field> fields() {
        return List.of(
                Field.listed("Person", person.shownName()),
                Field.detail("Personnummer", person.number()),
                Field.listed("Önskade insatser", String.join(", ", services)),
                Field.listed("Vem ansöker", applies),
                Field.detail("Sökande", applicant.shownName()),
                Field.detail("Skäl", reason),
                Field.listed("Önskad start", from));
    }
}
