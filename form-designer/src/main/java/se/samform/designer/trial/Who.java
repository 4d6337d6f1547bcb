package se.samform.designer.trial;

import se.samform.core.flow.Scenario.Act;

/** Who does something to a case that is tried. */
public enum Who {
  CITIZEN("citizen"),
  /** Somebody besides the applicant who must sign. */
  SIGNER("signer"),
  OFFICER("officer"),
  /** Samform itself, when time has passed. */
  SYSTEM("system");

  private final String key;

  Who(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  static Who does(Act act) {
    return switch (act) {
      case Act.SetStatus status -> OFFICER;
      case Act.Decide decide -> OFFICER;
      case Act.Finish finish -> OFFICER;
      case Act.CallOff off -> OFFICER;
      case Act.Handle handle -> OFFICER;
      case Act.MoveTo move -> OFFICER;
      case Act.AskFor ask -> OFFICER;
      case Act.AskFee ask -> OFFICER;
      case Act.Serve serve -> OFFICER;
      case Act.Appeal appeal -> OFFICER;
      case Act.Sign sign -> SIGNER;
      case Act.Write write -> CITIZEN;
      case Act.Answers answers -> CITIZEN;
      case Act.Supplement supplement -> CITIZEN;
      case Act.Pay pay -> CITIZEN;
      case Act.Withdraw withdraw -> CITIZEN;
      case Act.Wait wait -> SYSTEM;
      case Act.Refuses refuses -> SYSTEM;
      case Act.Expect expect -> SYSTEM;
    };
  }
}
