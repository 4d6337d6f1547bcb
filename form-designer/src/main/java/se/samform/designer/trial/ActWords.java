package se.samform.designer.trial;

import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.form.ServiceDefinition;
import se.samform.core.text.LocalText;

/** What somebody does to a case, as a line in a list and on a button. */
public final class ActWords {

  private final Names names;

  public ActWords(ServiceDefinition definition) {
    this.names = new Names(definition);
  }

  /** As one does it: "Ändra status till Beviljat". */
  public LocalText of(Act act) {
    return switch (act) {
      case Act.SetStatus status -> LocalText.of("Ändra status till ”%s”", "Change status to “%s”").formatted(names.status(status.to()));
      case Act.Decide decide -> LocalText.of("Besluta ”%s”", "Decide “%s”").formatted(names.ruling(decide.ruling()));
      case Act.Finish finish -> LocalText.of("Uppgiften ”%s”: %s", "The task “%s”: %s").formatted(names.task(finish.task()), Names.outcome(finish.outcome()));
      case Act.CallOff(var task) -> LocalText.of("Avbryt uppgiften ”%s”", "Call off the task “%s”").formatted(names.task(task));
      case Act.Handle(var how) -> of(how);
      case Act.MoveTo(var unit) -> LocalText.of("Flytta till ”%s”", "Move to “%s”").formatted(names.role(unit));
      case Act.Write() -> LocalText.of("Skriv ett meddelande", "Write a message");
      case Act.Answers(var answers) -> LocalText.of("Fyll i mer", "Fill in more");
      case Act.Sign(var how) -> how == Scenario.Signing.SIGNS
          ? LocalText.of("Skriv under", "Sign") : LocalText.of("Avböj att skriva under", "Decline to sign");
      case Act.AskFor(var questions, var days) -> LocalText.of("Begär komplettering: %s", "Ask for a supplement: %s").formatted(names.questions(questions));
      case Act.Supplement(var answers) -> LocalText.of("Komplettera", "Hand in the supplement");
      case Act.Pay(var how) -> of(how);
      case Act.AskFee(var amount) -> LocalText.of("Begär en avgift på %s", "Ask for a fee of %s").formatted(names.money(amount));
      case Act.Withdraw() -> LocalText.of("Återta ärendet", "Withdraw the case");
      case Act.Serve() -> LocalText.of("Beslutet är delgivet i dag", "The decision is served today");
      case Act.Appeal() -> LocalText.of("Ett överklagande kommer in i dag", "An appeal comes in today");
      case Act.Wait(var span) -> LocalText.of("%s går", "%s pass").formatted(Names.span(span));
      case Act.Refuses refuses -> LocalText.of("Det nekas", "It is refused");
      case Act.Expect expect -> LocalText.of("Så här ska det stå till", "This is how it is to stand");
    };
  }

  private static LocalText of(Scenario.Handling how) {
    return switch (how) {
      case TAKE -> LocalText.of("Ta ärendet", "Take the case");
      case ASSIGN -> LocalText.of("Ge ärendet till en kollega", "Give the case to a colleague");
      case GIVE_BACK -> LocalText.of("Lämna tillbaka ärendet", "Give the case back");
      case WRITE -> LocalText.of("Skriv till den sökande", "Write to the applicant");
      case KEEP_DECISION -> LocalText.of("Låt beslutet stå fast", "Keep the decision");
      case CHANGE_DECISION -> LocalText.of("Ändra beslutet", "Change the decision");
      case FORWARD_APPEAL -> LocalText.of("Överlämna överklagandet", "Forward the appeal");
    };
  }

  private static LocalText of(Scenario.Paying how) {
    return switch (how) {
      case SUCCEEDS -> LocalText.of("Betala", "Pay");
      case CANCELLED -> LocalText.of("Avbryt betalningen", "Cancel the payment");
      case TIMES_OUT -> LocalText.of("Låt betalningens tid gå ut", "Let the payment time out");
    };
  }
}
