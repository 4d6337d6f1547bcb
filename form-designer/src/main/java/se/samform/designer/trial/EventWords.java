package se.samform.designer.trial;

import java.util.Optional;
import se.samform.core.flow.CaseEvent;
import se.samform.core.flow.ContactEvent;
import se.samform.core.flow.FeeEvent;
import se.samform.core.flow.HandlingEvent;
import se.samform.core.flow.RegistryEvent;
import se.samform.core.flow.RulingEvent;
import se.samform.core.flow.SupplementEvent;
import se.samform.core.flow.TaskEvent;
import se.samform.core.flow.TimerEvent;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** What happened to a case that is only tried, in a line each. What a person would do nothing about has none. */
final class EventWords {

  private final Names names;

  EventWords(ServiceDefinition definition) {
    this.names = new Names(definition);
  }

  Optional<LocalText> of(CaseEvent event) {
    return switch (event) {
      case CaseEvent.Opened opened -> said(LocalText.of("Ärendet öppnas med status ”%s”", "The case is opened with the status “%s”").formatted(names.status(opened.status())));
      case CaseEvent.Assigned assigned -> said("Någon har ärendet", "Somebody has the case");
      case CaseEvent.StatusChanged changed -> said(LocalText.of("Status: ”%s” blir ”%s”", "Status: “%s” becomes “%s”").formatted(names.status(changed.from()), names.status(changed.to())));
      case CaseEvent.WrittenToCitizen written -> said("Ett meddelande till den sökande", "A message to the applicant");
      case CaseEvent.WrittenToUnit written -> said("Ett meddelande från den sökande", "A message from the applicant");
      case CaseEvent.NoteAdded note -> said("En anteckning", "A note");
      case HandlingEvent handling -> of(handling);
      case TaskEvent task -> of(task);
      case RulingEvent ruling -> of(ruling);
      case SupplementEvent supplement -> of(supplement);
      case TimerEvent timer -> timer instanceof TimerEvent.TimerFired ? said(names.timer(timer.timer())) : Optional.empty();
      case FeeEvent fee -> of(fee);
      case RegistryEvent registry -> Optional.empty();
      case ContactEvent contact -> Optional.empty();
    };
  }

  private static Optional<LocalText> of(HandlingEvent event) {
    return switch (event) {
      case HandlingEvent.Moved moved -> said("Ärendet flyttas till en annan enhet", "The case moves to another unit");
      case HandlingEvent.GivenBack back -> said("Ingen har ärendet längre", "Nobody has the case any more");
      case HandlingEvent.DocumentAdded added -> said("En handling läggs till", "A document is put in");
      case HandlingEvent.NotAsRouted astray -> Optional.empty();
      case HandlingEvent.ConflictDeclared conflict -> said("En handläggare anmäler jäv", "An officer declares a conflict of interest");
      case HandlingEvent.NoteStruck struck -> Optional.empty();
      case HandlingEvent.Linked linked -> Optional.empty();
      case HandlingEvent.Unlinked unlinked -> Optional.empty();
      case HandlingEvent.Transferred transferred -> said("Ärendet får en ny ägare", "The case gets another owner");
      case HandlingEvent.KeyReplaced replaced -> said("Nyckeln byts", "The key is replaced");
      case HandlingEvent.Renews renews -> Optional.empty();
      case HandlingEvent.WentOver over -> Optional.empty();
      // Who plays signs everything.
      case HandlingEvent.ChangeSigned signed -> Optional.empty();
    };
  }

  private Optional<LocalText> of(TaskEvent event) {
    return switch (event) {
      case TaskEvent.TaskStarted started -> said(LocalText.of("Uppgiften ”%s” börjar", "The task “%s” begins").formatted(names.task(started.task())));
      case TaskEvent.TaskFinished over ->
          said(LocalText.of("Uppgiften ”%s”: %s", "The task “%s”: %s").formatted(names.task(over.task()), Names.outcome(over.outcome())));
      case TaskEvent.TaskCalledOff off -> said(LocalText.of("Uppgiften ”%s” avbryts", "The task “%s” is called off").formatted(names.task(off.task())));
      case TaskEvent.TaskReminded reminded -> said(LocalText.of("Påminnelse om uppgiften ”%s”", "A reminder of the task “%s”").formatted(names.task(reminded.task())));
      case TaskEvent.TaskAdded added -> said(LocalText.of("Uppgiften ”%s” läggs till", "The task “%s” is added").formatted(added.title()));
      case TaskEvent.OutsideAsked asked -> said("Någon utanför tillfrågas", "Somebody outside is asked");
      case TaskEvent.TaskGiven given -> Optional.empty();
      case TaskEvent.LinkRenewed renewed -> Optional.empty();
    };
  }

  private Optional<LocalText> of(RulingEvent event) {
    return switch (event) {
      case RulingEvent.Decided decided -> said(LocalText.of("Beslut: ”%s”", "Decision: “%s”").formatted(names.ruling(decided.ruling())));
      case RulingEvent.Served served -> said("Beslutet är delgivet", "The decision is served");
      case RulingEvent.Appealed(var on, var isInTime) -> isInTime
          ? said("Beslutet överklagas i rätt tid", "The decision is appealed in time") : said("Beslutet överklagas för sent", "The decision is appealed too late");
      case RulingEvent.Reconsidered(var isChanged, var why) -> isChanged
          ? said("Beslutet omprövas och ändras", "The decision is reconsidered and changed") : said("Beslutet omprövas och står fast", "The decision is reconsidered and stands");
      case RulingEvent.AppealForwarded forwarded -> said("Överklagandet överlämnas till domstolen", "The appeal goes to the court");
      case RulingEvent.CourtAnswered answered -> said("Domstolen svarar", "The court answers");
      case RulingEvent.GainedForce force -> said("Beslutet får laga kraft", "The decision gains legal force");
    };
  }

  private Optional<LocalText> of(SupplementEvent event) {
    return switch (event) {
      case SupplementEvent.SupplementAsked asked ->
          said(LocalText.of("Komplettering begärs: %s", "A supplement is asked for: %s").formatted(names.questions(asked.questions())));
      case SupplementEvent.Corrected corrected -> said("Uppgifterna rättas", "The answers are corrected");
      case SupplementEvent.Supplemented supplemented -> said("Kompletteringen kommer in", "The supplement comes in");
    };
  }

  private Optional<LocalText> of(FeeEvent event) {
    return switch (event) {
      case FeeEvent.FeeReckoned reckoned -> said(LocalText.of("Avgiften blir %s", "The fee comes to %s").formatted(names.money(reckoned.amount())));
      case FeeEvent.FeeAsked asked -> said(LocalText.of("Avgiften %s begärs", "The fee of %s is asked for").formatted(names.money(asked.amount())));
      case FeeEvent.Paid paid -> said(LocalText.of("%s betalas", "%s are paid").formatted(names.money(paid.amount())));
      case FeeEvent.RefundAsked refund -> said(LocalText.of("%s ska betalas tillbaka", "%s are to be paid back").formatted(names.money(refund.amount())));
      case FeeEvent.Refunded refunded -> said(LocalText.of("%s betalas tillbaka", "%s are paid back").formatted(names.money(refunded.amount())));
      case FeeEvent.RefundLate late -> said("En återbetalning dröjer", "A refund is late");
      case FeeEvent.RefundRefused refused -> said("En återbetalning går inte", "A refund is refused");
    };
  }

  private static Optional<LocalText> said(String swedish, String english) {
    return said(LocalText.of(swedish, english));
  }

  private static Optional<LocalText> said(LocalText text) {
    return Optional.of(text);
  }
}
