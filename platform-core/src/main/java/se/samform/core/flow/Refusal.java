package se.samform.core.flow;

/** Why a command was refused. */
public enum Refusal {
  /** The case is open already. */
  ALREADY_OPEN,
  NO_SUCH_CASE,
  /** Closed, withdrawn or void: nothing more happens to it but notes, and what the flow leads back to. */
  CASE_IS_OVER,
  /** The officer doesn't work in the unit that has the case. */
  NOT_YOUR_UNIT,
  OFFICERS_ONLY,
  CITIZENS_ONLY,
  /** Only Samform itself does this. */
  MACHINE_ONLY,
  /** The officer has it already. */
  ALREADY_ASSIGNED,
  /** Nobody has it. */
  NOT_ASSIGNED,
  /** The unit has it already. */
  ALREADY_THERE,
  /** The unit is another authority's, which may not know of the case. */
  NOT_THIS_AUTHORITY,
  /** The officer has said that they must not handle this case. */
  CONFLICT_OF_INTEREST,
  /** The flow doesn't lead from the present status to that one. */
  NOT_A_NEXT_STATUS,
  /** Only some officers may set that status. */
  NOT_YOURS_TO_SET,
  /** That status is set by deciding. */
  NEEDS_A_DECISION,
  /** The flow wants a message to the citizen with it. */
  MESSAGE_MISSING,
  /** The flow wants no message to the citizen with it. */
  MESSAGE_UNWANTED,
  /** The flow wants a note with it. */
  NOTE_MISSING,
  /** The flow wants no note with it. */
  NOTE_UNWANTED,
  /** The flow wants it signed. */
  NOT_SIGNED,
  /** The flow has no way for the citizen to take the case back from here. */
  CANNOT_WITHDRAW,
  /** A fee is more than nothing, and to the hundredth. */
  NO_AMOUNT,
  /** No such payment has come for the case. */
  NOTHING_PAID,
  /** Of a payment no more goes back than came. */
  MORE_THAN_PAID,
  /** It is paid back already, or nobody asked for that. */
  NO_SUCH_REFUND,
  NOTHING_WRITTEN,
  /** A document has a title. */
  TITLE_MISSING,
  TITLE_TOO_LONG,
  /** A document is a file at least. */
  NO_FILE,
  TEXT_TOO_LONG,
  /** It has its diary number, and keeps it. */
  ALREADY_REGISTERED,
  /** A personal file stands in no diary. */
  NEVER_REGISTERED,
  /** The authority has no such series, or one that needs a class that the e-service doesn't have. */
  NO_SUCH_SERIES,
  NOT_A_GROUND,
  NOT_MARKED,
  /** The citizen can't write in this status, or not any more. */
  MESSAGES_CLOSED,
  NO_SUCH_TASK,
  /** It is done already, or was called off. */
  TASK_IS_OVER,
  /** Somebody else is to do it. */
  NOT_YOUR_TASK,
  /** That can't come of such a task. */
  NOT_SUCH_AN_OUTCOME,
  COMMENT_MISSING,
  TASK_STANDS_ALREADY,
  NO_SUCH_DECISION,
  /** The delegation order gives this decision to others. */
  NOT_YOURS_TO_DECIDE,
  /** A decision against somebody says why. */
  MOTIVATION_MISSING,
  /** It would end before it begins. */
  NEVER_VALID,
  /** There is no decision to serve or to appeal. */
  NOTHING_DECIDED,
  /** That day hasn't come yet. */
  DAY_TO_COME,
  /** Nobody is served a decision, or appeals against it, before it is made. */
  DAY_BEFORE_DECISION,
  /** No appeal waits for that. */
  NO_APPEAL,
  APPEALED_ALREADY,
  /** The appeal has gone to the court: the case isn't taken up again before that has answered. */
  APPEAL_WITH_THE_COURT,
  /** No appeal has gone to the court that it could have answered. */
  NOTHING_WITH_THE_COURT,
  /** Nobody has said that it came in time, and that the decision is not to be changed. */
  APPEAL_NOT_CONSIDERED,
  /** No question was named. */
  NOTHING_ASKED,
  /** A question was named that the answers hide, and none that decides that. */
  HIDDEN_ASKED,
  /** Nobody asked for more, and the status doesn't let the citizen add anything. */
  NOTHING_WANTED,
  /** The status doesn't let officers correct what was answered, or that is nothing to be corrected. */
  NOT_TO_BE_CORRECTED,
  /** It stands as it is to be. */
  NOTHING_CORRECTED,
  /** The citizen was asked for something, and is answering it. */
  SUPPLEMENT_UNDER_WAY,
  /** The status doesn't let the case get another owner. */
  NOT_TO_BE_TRANSFERRED,
  /** Whose it is logs in: there is no key. */
  NO_KEY,
  /** A note is taken back by who wrote it, while it is the last that happened. */
  NOT_YOUR_LAST_NOTE,
  /** It is theirs. */
  SAME_OWNER,
  /** That is nobody's number, or nobody's name came with it. */
  NO_SUCH_OWNER,
  /** Whoever is under age is reached by their guardians, who would not have the case. */
  OWNER_IS_A_CHILD,
  /** Of an organisation it is said whom to reach there, and how. */
  OWNER_NOT_REACHABLE,
  /** Something was asked for that whose case it is owes. */
  FEE_NOT_PAID,
  /** Whoever has the case has begun to write what supplements it. */
  SUPPLEMENT_BEGUN,
  /** It follows another version's flow by now. */
  GONE_OVER_BEFORE,
  /** No case is decided, closed or opened again by going over to another version's flow. */
  NOT_BY_GOING_OVER,
  /** Something is asked for, and the status in the other flow doesn't wait for it. */
  WAITS_FOR_SUPPLEMENT,
  /** Its decision, with such an appeal, isn't in the other flow. */
  DECISION_NOT_THERE,
  /** The timer was stopped, started anew, or isn't due yet. */
  NOT_DUE
}
