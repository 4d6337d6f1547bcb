package se.samform.designer.flowedit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import se.samform.core.flow.Flow;
import se.samform.core.flow.Template;
import se.samform.core.flow.Work;
import se.samform.core.form.Afterwards.Reader;
import se.samform.core.form.Fault;
import se.samform.core.form.GroupQuestion;
import se.samform.core.form.Information;
import se.samform.core.form.Question;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.form.StopQuestion;
import se.samform.core.logic.DefinitionCheck;
import se.samform.core.notice.SayableFields;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.designer.draft.Place;

/**
 * What a text may be filled with from the case.
 *
 * @param code as it is written in the text: {@code {reference}}
 * @param words what it stands for
 */
public record MergeField(String code, LocalText words) {

  private static final List<String> ORDER =
      List.of("reference", "diary", "service", "status", "applicant", "officer", "unit", "day", "due", "decision", "what", "link", "municipality", "phone");

  private static final Map<String, LocalText> WORDS = Map.ofEntries(
      Map.entry("reference", LocalText.of("Ärendenumret", "The case number")), Map.entry("diary", LocalText.of("Diarienumret", "The registration number")),
      Map.entry("service", LocalText.of("E-tjänstens namn", "The e-service's name")), Map.entry("status", LocalText.of("Ärendets status", "The case's status")),
      Map.entry("applicant", LocalText.of("Den sökandes namn", "The applicant's name")), Map.entry("officer", LocalText.of("Handläggarens namn", "The officer's name")),
      Map.entry("unit", LocalText.of("Enhetens namn", "The unit's name")), Map.entry("day", LocalText.of("Dagens datum, eller den dag det gäller", "Today's date, or the day it is about")),
      Map.entry("due", LocalText.of("Den utlovade dagen", "The promised day")), Map.entry("decision", LocalText.of("Det senaste beslutet", "The latest decision")),
      Map.entry("what", LocalText.of("Vad som har hänt", "What has happened")), Map.entry("link", LocalText.of("Länken till ärendet", "The link to the case")),
      Map.entry("municipality", LocalText.of("Kommunens namn", "The municipality's name")), Map.entry("phone", LocalText.of("Kommunens telefonnummer", "The municipality's phone number")));

  private static final Map<String, LocalText> PARTS = Map.ofEntries(
      Map.entry("firstName", LocalText.of("förnamn", "first name")), Map.entry("lastName", LocalText.of("efternamn", "last name")),
      Map.entry("personalNumber", LocalText.of("personnummer", "personal number")), Map.entry("name", LocalText.of("namn", "name")),
      Map.entry("street", LocalText.of("gatuadress", "street")), Map.entry("postalCode", LocalText.of("postnummer", "postal code")), Map.entry("city", LocalText.of("ort", "city")),
      Map.entry("email", LocalText.of("e-post", "e-mail")), Map.entry("phone", LocalText.of("telefon", "phone")), Map.entry("number", LocalText.of("nummer", "number")),
      Map.entry("from", LocalText.of("från", "from")), Map.entry("to", LocalText.of("till", "to")));

  /** Those of the text at a place, in the order that they are offered; none where texts aren't filled. */
  public static List<MergeField> of(ServiceDefinition definition, Place at) {
    var cell = TextSettings.cell(at);
    if (cell.isPresent()) {
      return named(SayableFields.of(cell.get(), definition.terms().registration().isWholeSecret())).toList();
    }
    return at.isIn(FlowPlaces.TEMPLATES) ? Stream.concat(named(Template.FIELDS.stream().toList()), answers(definition)).toList() : List.of();
  }

  private static Stream<MergeField> named(List<String> fields) {
    return ORDER.stream().filter(fields::contains).map(field -> new MergeField("{" + field + "}", WORDS.get(field)));
  }

  /** Of questions outside groups that the receipt shows, as far as they fit in a sentence: what the check of templates lets through. */
  private static Stream<MergeField> answers(ServiceDefinition definition) {
    var all = definition.questions().stream().filter(MergeField::mayBeTold).flatMap(MergeField::parts).toList();
    var faults = DefinitionCheck.faultsOf(with(definition, all)).stream().map(Fault::path).toList();
    return IntStream.range(0, all.size()).filter(i -> faults.stream().noneMatch(fault -> (fault + "/").startsWith("/flow/templates/" + i + "/"))).mapToObj(all::get);
  }

  private static boolean mayBeTold(Question question) {
    return !(question instanceof GroupQuestion) && !(question instanceof Information) && !(question instanceof StopQuestion)
        && question.ask().afterwards().isShownTo(Reader.RECEIPT);
  }

  private static Stream<MergeField> parts(Question question) {
    return question.paths().stream().map(path -> path.equals(question.id())
        ? answer(path, name(question)) : answer(path, part(question, path.substring(question.id().length() + 1))));
  }

  /** With a template of each. */
  private static ServiceDefinition with(ServiceDefinition definition, List<MergeField> fields) {
    var flow = definition.flow();
    var templates = IntStream.range(0, fields.size()).mapToObj(i -> new Template("t" + i, fields.get(i).words, LocalText.of(Language.SWEDISH, fields.get(i).code))).toList();
    var work = new Work(flow.work().groups(), flow.work().timers(), flow.work().rulings(), templates);
    return new ServiceDefinition(
        definition.about(), definition.catalogue(), definition.terms(), definition.steps(), definition.tables(), definition.roles(),
        new Flow(flow.statuses(), flow.initial(), flow.routes(), flow.deliveries(), flow.handlingDays(), work, List.of()), definition.payment(), definition.signing(),
        definition.notices());
  }

  private static MergeField answer(String path, LocalText words) {
    return new MergeField("{" + Template.ANSWER + path + "}", words);
  }

  private static LocalText part(Question question, String key) {
    return LocalText.of("%s: %s", "%s: %s").formatted(name(question), Optional.ofNullable(PARTS.get(key)).orElseGet(() -> LocalText.of(key, key)));
  }

  private static LocalText name(Question question) {
    var name = question.ask().name();
    return name.isEmpty() ? LocalText.of(question.id(), question.id()) : LocalText.of("%s", "%s").formatted(name);
  }
}
