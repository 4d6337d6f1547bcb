package se.samform.engine.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import se.samform.core.answer.Wording;
import se.samform.core.id.FamilyId;
import se.samform.core.id.MunicipalityId;
import se.samform.core.municipality.MunicipalityFacts;
import se.samform.core.municipality.MunicipalityLookup;
import se.samform.core.outbox.ClaimedMessage;
import se.samform.core.publication.PublishedServices;
import se.samform.core.text.Language;
import se.samform.core.text.LocalText;
import se.samform.engine.feedback.WeeklyFeedback.Week;
import se.samform.engine.notify.Frame;
import se.samform.engine.notify.Letter;
import se.samform.engine.notify.Mail;
import se.samform.engine.notify.MailSender;
import se.samform.engine.notify.MailServer;

/** Mails what people thought of an e-service in a week: how many said what, never what they wrote. */
@ApplicationScoped
public class SendFeedback extends MailSender {

  private static final LocalText SUBJECT = LocalText.of("Så tyckte de om e-tjänsten %s", "What people thought of the e-service %s");
  private static final LocalText TEXT = LocalText.of(
      "Så många svarade i veckan från %s hur nöjda de är med e-tjänsten %s: %s.\n\n%s\n\n%s skrev en kommentar. Kommentarerna läser du i statistiken, när du har loggat in:\n%s\n\n",
      "So many said in the week from %s how satisfied they are with the e-service %s: %s.\n\n%s\n\n%s wrote a comment. You read the comments in the statistics, once you have logged in:\n%s\n\n");

  private final WeeklyFeedback weekly;
  private final PublishedServices services;

  @Inject
  public SendFeedback(WeeklyFeedback weekly, PublishedServices services, MunicipalityLookup municipalities, MailServer server, Clock clock) {
    super(municipalities, server, clock);
    this.weekly = weekly;
    this.services = services;
  }

  /** For the container's proxy. */
  protected SendFeedback() {
    this(null, null, null, MailServer.NONE, null);
  }

  @Override
  public String kind() {
    return WeeklyFeedback.KIND;
  }

  @Override
  protected Mail mail(ClaimedMessage message, MunicipalityFacts facts) {
    var family = new FamilyId(message.stream());
    var parts = message.ref().split("/", 2);
    var address = weekly.address(message.municipality(), family, parts[1]);
    return address.isPresent()
        ? new Mail.To(address.get(), letter(message.municipality(), family, LocalDate.parse(parts[0]), facts))
        : Mail.nobody("There is no such address any more");
  }

  private Letter letter(MunicipalityId municipality, FamilyId family, LocalDate monday, MunicipalityFacts facts) {
    var language = facts.language();
    var title = title(municipality, family).map(each -> each.in(language)).orElse("");
    var week = weekly.week(municipality, family, monday);
    var text = TEXT.in(language).formatted(
        Wording.day(monday, language), title, week.all(), grades(week, language), week.comments(), facts.site() + "/desk/statistics");
    return new Letter(SUBJECT.in(language).formatted(title), Frame.toMailbox(text, facts, language));
  }

  private Optional<LocalText> title(MunicipalityId municipality, FamilyId family) {
    return services.newest(municipality).stream().filter(each -> each.family().equals(family)).findFirst().map(each -> each.definition().about().title());
  }

  private static String grades(Week week, Language language) {
    return Arrays.stream(Grade.values()).map(grade -> name(grade).in(language) + ": " + week.grades().getOrDefault(grade, 0L)).collect(Collectors.joining("\n"));
  }

  private static LocalText name(Grade grade) {
    return switch (grade) {
      case VERY_DISSATISFIED -> LocalText.of("Mycket missnöjd", "Very dissatisfied");
      case DISSATISFIED -> LocalText.of("Missnöjd", "Dissatisfied");
      case NEITHER -> LocalText.of("Varken nöjd eller missnöjd", "Neither satisfied nor dissatisfied");
      case SATISFIED -> LocalText.of("Nöjd", "Satisfied");
      case VERY_SATISFIED -> LocalText.of("Mycket nöjd", "Very satisfied");
    };
  }
}
