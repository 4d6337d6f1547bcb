package se.samform.designer.trial;

import java.util.Optional;
import se.samform.core.flow.Scenario;
import se.samform.core.flow.Scenario.Act;
import se.samform.core.scenario.Standing;

/** Plays what a scenario tells, act by act, as somebody would by hand. */
final class Replay {

  private Trial trial;
  private final boolean tellsOfSigning;

  private Replay(Trial trial, Scenario scenario) {
    this.trial = trial;
    this.tellsOfSigning = scenario.acts().stream().anyMatch(Act.Sign.class::isInstance);
  }

  static Trial of(Trial blank, Scenario scenario) {
    var replay = new Replay(blank, scenario);
    scenario.acts().forEach(replay::act);
    if (scenario.acts().isEmpty()) {
      replay.goOn(new Act.Withdraw());
    }
    return replay.trial;
  }

  private void act(Act act) {
    if (!trial.isHandedIn() && act instanceof Act.Answers(var given)) {
      trial = trial.answered(trial.answers().with(given));
    } else if (!trial.isHandedIn() && isOfTheForm(act)) {
      trial = trial.noted();
    } else {
      goOn(act);
      if (!(act instanceof Act.Expect) && !(act instanceof Act.Refuses)) {
        trial = trial.play(act).trial();
      }
    }
  }

  private static boolean isOfTheForm(Act act) {
    return act instanceof Act.Expect expect && expect.form().isPresent() && expect.handedIn().equals(Optional.of(false));
  }

  /** To where this can be done: handed in, and signed and paid where the scenario takes that for granted. */
  private void goOn(Act act) {
    trial = trial.handIn().trial();
    while (trial.standing() instanceof Standing.Signing && !tellsOfSigning) {
      trial = trial.play(new Act.Sign(Scenario.Signing.SIGNS)).trial();
    }
    if (trial.standing() instanceof Standing.Paying && !isBeforeHandIn(act)) {
      trial = trial.play(new Act.Pay(Scenario.Paying.SUCCEEDS)).trial();
    }
  }

  private static boolean isBeforeHandIn(Act act) {
    return act instanceof Act.Pay || act instanceof Act.Sign || act instanceof Act.Expect expect && expect.handedIn().equals(Optional.of(false));
  }
}
