package se.samform.core.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import se.samform.core.answer.Facts;
import se.samform.core.answer.FileRef;
import se.samform.core.answer.RawAnswers;
import se.samform.core.form.CalculatedValue;
import se.samform.core.form.ChoiceQuestion;
import se.samform.core.form.ChoicesQuestion;
import se.samform.core.form.ConsentQuestion;
import se.samform.core.form.DateQuestion;
import se.samform.core.form.DateRangeQuestion;
import se.samform.core.form.FieldedQuestion;
import se.samform.core.form.FileQuestion;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.LongTextQuestion;
import se.samform.core.form.MapQuestion;
import se.samform.core.form.MoneyQuestion;
import se.samform.core.form.NumberQuestion;
import se.samform.core.form.Option;
import se.samform.core.form.PersonField;
import se.samform.core.form.PersonQuestion;
import se.samform.core.form.PricedQuestion;
import se.samform.core.form.Question;
import se.samform.core.form.RankedQuestion;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.SlotQuestion;
import se.samform.core.form.StopQuestion;
import se.samform.core.form.TextFormat;
import se.samform.core.form.TextQuestion;
import se.samform.core.form.TimeQuestion;
import se.samform.core.form.TreeQuestion;
import se.samform.core.form.YesNoQuestion;
import se.samform.core.form.json.Examples;
import se.samform.core.logic.Evaluation;
import se.samform.core.logic.Plan;

/** Home care with an answer to every question there is, so that as much as can be shown at once is read. */
public final class LargestService {

  private static final UUID FILE = UUID.fromString("6a9f4a57-1111-4111-8111-000000000001");
  private static final FileRef PDF = new FileRef(FILE, "intyg.pdf", "application/pdf", 412_000, "0".repeat(64));

  public final ServiceDefinition definition = Examples.read("hemtjanst");
  public final Plan plan = Plan.compile(definition);
  public final RawAnswers raw = answersToAll(definition);
  public final Map<UUID, FileRef> files = Map.of(FILE, PDF);
  public final Facts facts = new Facts(LocalDate.of(2027, 8, 17));

  public Evaluation evaluate() {
    return plan.evaluate(raw, files, facts);
  }

  private static RawAnswers answersToAll(ServiceDefinition definition) {
    var texts = new HashMap<String, List<String>>();
    definition.questions().forEach(question -> put(texts, question));
    texts.put("who", List.of("representative"));
    return new RawAnswers(texts);
  }

  private static void put(Map<String, List<String>> texts, Question question) {
    switch (question) {
      case TextQuestion q -> texts.put(q.id(), List.of(q.format() == TextFormat.NONE ? "En rad text" : "vera@exempel.invalid"));
      case LongTextQuestion q -> texts.put(q.id(), List.of("Några meningar om hur det är hemma. ".repeat(10)));
      case NumberQuestion q -> texts.put(q.id(), List.of("2"));
      case DateQuestion q -> texts.put(q.id(), List.of("2027-08-18"));
      case YesNoQuestion q -> texts.put(q.id(), List.of(q.id().equals("knows") || q.id().equals("lift") ? "no" : "yes"));
      case ChoiceQuestion q -> texts.put(q.id(), List.of(q.options().getFirst().id()));
      case ChoicesQuestion q -> texts.put(q.id(), q.options().stream().map(Option::id).toList());
      case PersonQuestion q -> q.fields().forEach(field -> texts.put(q.path(field), List.of(typed(field))));
      case FileQuestion q -> texts.put(q.id(), new ArrayList<>(List.of(FILE.toString())));
      case Information q -> {}
      case CalculatedValue q -> {}
      case GroupQuestion q -> {}
      case TimeQuestion q -> texts.put(q.id(), List.of("07:30"));
      case MoneyQuestion q -> texts.put(q.id(), List.of("1234,50"));
      case StopQuestion q -> {}
      case TreeQuestion q -> texts.put(q.id(), List.of(q.options().getFirst().id()));
      case PricedQuestion q -> q.paths().forEach(path -> texts.put(path, List.of("1")));
      case RankedQuestion q -> texts.put(q.id(), q.options().stream().map(Option::id).limit(q.max()).toList());
      case ConsentQuestion q -> texts.put(q.id(), List.of("yes"));
      case DateRangeQuestion q -> q.paths().forEach(path -> texts.put(path, List.of("2027-08-18")));
      case FieldedQuestion q -> {}
      case SlotQuestion q -> texts.put(q.id() + ".day", List.of("2027-08-18"));
      case MapQuestion q -> {
        texts.put(q.id() + ".shape", List.of("point 57.70887 11.97456"));
        texts.put(q.id() + ".description", List.of("Vid lyktstolpen"));
      }
    }
  }

  private static String typed(PersonField field) {
    return switch (field) {
      case FIRST_NAME -> "Vera";
      case LAST_NAME -> "Exempel";
      case PERSONAL_NUMBER -> "19121212-1212";
      case EMAIL -> "vera@exempel.invalid";
      case PHONE -> "070-174 06 05";
      case STREET -> "Provgatan 4";
      case POSTAL_CODE -> "123 45";
      case CITY -> "Granvik";
    };
  }
}
