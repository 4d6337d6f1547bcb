package se.samform.core.answer;

import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import se.samform.core.form.Afterwards;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.logic.Evaluation;
import se.samform.core.text.Language;

/**
 * The answers as handed in. Never changes; only what counts is in it, in page order.
 *
 * @param municipality the municipality's slug
 * @param language the one that was used when it was filled in
 * @param calculated calculated values by question
 * @param sources where answers come from, by path, for those that a register was asked for
 * @param paid what was paid before it was handed in
 * @param invoice what is to be paid by invoice
 * @param signed who signed before it was handed in, besides the one who did
 * @param takenDown who filled it in for them, if somebody did
 * @param acting who handed it in for whom, if somebody acted for whoever applies
 */
public record Submission(
    SubmittedService service,
    String municipality,
    String reference,
    Instant submittedAt,
    Language language,
    Map<String, Answer> answers,
    Map<String, Answer> calculated,
    Map<String, Source> sources,
    Optional<Paid> paid,
    Optional<Bill> invoice,
    List<SignedBy> signed,
    Optional<TakenDown> takenDown,
    Optional<Acting> acting) {

  public Submission {
    answers = Collections.unmodifiableMap(new LinkedHashMap<>(answers));
    calculated = Collections.unmodifiableMap(new LinkedHashMap<>(calculated));
    sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
    signed = List.copyOf(signed);
  }

  /** Which whoever applies filled in themselves. */
  public Submission(
      SubmittedService service, String municipality, String reference, Instant submittedAt, Language language,
      Map<String, Answer> answers, Map<String, Answer> calculated, Map<String, Source> sources, Optional<Paid> paid, Optional<Bill> invoice,
      List<SignedBy> signed) {
    this(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, signed, Optional.empty(), Optional.empty());
  }

  /** Where no register was asked. */
  public Submission(
      SubmittedService service, String municipality, String reference, Instant submittedAt, Language language,
      Map<String, Answer> answers, Map<String, Answer> calculated) {
    this(service, municipality, reference, submittedAt, language, answers, calculated, Map.of());
  }

  /** Of which nothing was paid. */
  public Submission(
      SubmittedService service, String municipality, String reference, Instant submittedAt, Language language,
      Map<String, Answer> answers, Map<String, Answer> calculated, Map<String, Source> sources) {
    this(service, municipality, reference, submittedAt, language, answers, calculated, sources, Optional.empty(), Optional.empty());
  }

  /** Which nobody else signed. */
  public Submission(
      SubmittedService service, String municipality, String reference, Instant submittedAt, Language language,
      Map<String, Answer> answers, Map<String, Answer> calculated, Map<String, Source> sources, Optional<Paid> paid, Optional<Bill> invoice) {
    this(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, List.of());
  }

  /** Every file, each once, in page order; those in the rows of groups too. */
  public List<FileRef> files() {
    return files(answers).distinct().toList();
  }

  private static Stream<FileRef> files(Map<String, Answer> answers) {
    return answers.values().stream().flatMap(Submission::files);
  }

  private static Stream<FileRef> files(Answer answer) {
    return switch (answer) {
      case Answer.Files files -> files.files().stream();
      case Answer.Rows rows -> rows.rows().stream().flatMap(row -> files(row.answers()));
      case Answer.Text text -> Stream.of();
      case Answer.Number number -> Stream.of();
      case Answer.Date date -> Stream.of();
      case Answer.Time time -> Stream.of();
      case Answer.Money money -> Stream.of();
      case Answer.YesNo yesNo -> Stream.of();
      case Answer.Choice choice -> Stream.of();
      case Answer.Choices choices -> Stream.of();
      case Answer.Ranked ranked -> Stream.of();
      case Answer.Person person -> Stream.of();
      case Answer.DateRange range -> Stream.of();
      case Answer.Fields fields -> Stream.of();
      case Answer.Priced order -> Stream.of();
      case Answer.Slot slot -> Stream.of();
      case Answer.Place place -> Stream.of();
    };
  }

  /** Those who must sign besides the one who handed in, in page order. */
  public List<Party> parties(ServiceDefinition definition) {
    return Party.of(definition.questions(), answers);
  }

  /** What an evaluation without problems amounts to. */
  public static Submission of(
      SubmittedService service,
      String municipality,
      String reference,
      Instant submittedAt,
      Language language,
      Evaluation evaluation) {
    var answers = new LinkedHashMap<String, Answer>();
    var calculated = new LinkedHashMap<String, Answer>();
    for (var question : evaluation.definition().questions()) {
      var answer = evaluation.answer(question.id());
      if (question instanceof CalculatedValue) {
        answer.ifPresent(value -> calculated.put(question.id(), value));
      } else {
        answer.ifPresent(value -> answers.put(question.id(), value));
      }
    }
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated);
  }

  /** This without what its definition hides from the reader: answers, their files, values worked out, and where they come from. */
  public Submission toldTo(Afterwards.Reader reader, ServiceDefinition definition) {
    return Withheld.from(reader, definition.questions()).outOf(this);
  }

  /** This without what may tell who somebody is or where they are: for who may not know it. */
  public Submission withoutWhoAndWhere(ServiceDefinition definition) {
    return Withheld.identifying(definition.questions()).outOf(this).acted(acting.map(Acting::nameless));
  }

  public Submission with(Map<String, Source> known) {
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated, known, paid, invoice, signed, takenDown, acting);
  }

  public Submission with(Optional<Paid> paid, Optional<Bill> invoice) {
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, signed, takenDown, acting);
  }

  public Submission with(List<SignedBy> signatures) {
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, signatures, takenDown, acting);
  }

  public Submission takenDown(Optional<TakenDown> down) {
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, signed, down, acting);
  }

  public Submission acted(Optional<Acting> by) {
    return new Submission(service, municipality, reference, submittedAt, language, answers, calculated, sources, paid, invoice, signed, takenDown, by);
  }
}
