package se.samform.engine.casefile;

/** Another party outside is asked for an opinion: its message refers to the task by its id, and its stream is the case. */
public interface ReferralErrand {

  String KIND = "referral";
}
