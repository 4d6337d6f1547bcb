package se.samform.engine.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.samform.core.answer.Answer;
import se.samform.core.answer.Submission;
import se.samform.core.form.PersonField;
import se.samform.core.id.MunicipalityId;
import se.samform.core.store.Database;
import se.samform.core.store.Session;
import se.samform.core.vault.KeyedHash;
import se.samform.core.vault.Vault;

/** Whose identity the population register protects, as far as it was asked. Known by keyed hash, and forgotten by nobody but the register. */
@ApplicationScoped
public class ProtectedPersons {

  private static final Pattern NO_DIGIT = Pattern.compile("\\D");

  private final Database database;
  private final Vault vault;
  private final Clock clock;

  @Inject
  public ProtectedPersons(Database database, Vault vault, Clock clock) {
    this.database = database;
    this.vault = vault;
    this.clock = clock;
  }

  /** For the container's proxy. */
  protected ProtectedPersons() {
    this(null, null, null);
  }

  /** As the register has just said. @param personalNumber twelve digits */
  public void note(MunicipalityId municipality, String personalNumber, boolean isProtected) {
    var hash = hash(vault, municipality, personalNumber).value();
    database.transaction(session -> isProtected
        ? session.change("insert ignore into protected_person (municipality_id, person_hash, noted_at) values (?, ?, ?)", municipality, hash, clock.instant())
        : session.change("delete from protected_person where municipality_id = ? and person_hash = ?", municipality, hash));
  }

  /** Whether somebody is protected who is found by this. */
  static boolean isNoted(Session session, MunicipalityId municipality, KeyedHash person) throws SQLException {
    var values = new Object[] {municipality, person.value()};
    return session.one(question(values), row -> row.count("n"), values).isPresent();
  }

  /** Whether one of those whom a submission names, or whose it is or who handed it in, is protected. */
  static boolean isIn(Session session, Vault vault, MunicipalityId municipality, Stream<KeyedHash> people, Submission submission) throws SQLException {
    var values = asked(vault, municipality, people, submission);
    return session.one(question(values), row -> row.count("n"), values).isPresent();
  }

  /** As is the case for nearly everybody: the work begins again if one of them is. */
  static void supposeNone(Session session, Vault vault, MunicipalityId municipality, Stream<KeyedHash> people, Submission submission) throws SQLException {
    var values = asked(vault, municipality, people, submission);
    session.writeUnless(question(values), values);
  }

  private static String question(Object[] values) {
    var one = "select 1 as n from protected_person where municipality_id = ? and person_hash ";
    return values.length == 2 ? one + "= ?" : one + "in (?" + ", ?".repeat(values.length - 2) + ") limit 1";
  }

  private static Object[] asked(Vault vault, MunicipalityId municipality, Stream<KeyedHash> people, Submission submission) {
    var named = numbers(submission.answers().values().stream()).distinct().map(number -> hash(vault, municipality, number));
    var asked = Stream.concat(people, named).distinct().map(KeyedHash::value);
    return Stream.concat(Stream.of(municipality), asked).toArray();
  }

  private static Stream<String> numbers(Stream<Answer> answers) {
    return answers.flatMap(answer -> switch (answer) {
      case Answer.Person person -> person.field(PersonField.PERSONAL_NUMBER).map(ProtectedPersons::digits).filter(text -> text.length() == 12).stream();
      case Answer.Fields fields -> fields.fields().values().stream().map(ProtectedPersons::digits).filter(text -> text.length() == 12);
      case Answer.Rows rows -> rows.rows().stream().flatMap(row -> numbers(row.answers().values().stream()));
      case Answer other -> Stream.of();
    });
  }

  private static String digits(String text) {
    return NO_DIGIT.matcher(text).replaceAll("");
  }

  private static KeyedHash hash(Vault vault, MunicipalityId municipality, String number) {
    return vault.hash(municipality, "person", number);
  }
}
