package se.samform.core.notice;

import java.util.Arrays;
import java.util.Optional;

/** As what somebody is told. */
public enum Recipient {
  APPLICANT("applicant"),
  SIGNER("signer"),
  /** Somebody outside who is asked for an opinion. */
  CONSULTEE("consultee"),
  ASSIGNED("assigned"),
  MENTIONED("mentioned"),
  OFFICERS("officers"),
  /** The functional mailbox of the case's unit. */
  UNIT("unit"),
  /** Addresses that the municipality named to be told when an e-service is published. */
  SUBSCRIBER("subscriber"),
  /** Addresses that the municipality named for the e-service. */
  GLOBAL("global");

  private final String key;

  Recipient(String key) {
    this.key = key;
  }

  public String key() {
    return key;
  }

  public static Optional<Recipient> of(String key) {
    return Arrays.stream(values()).filter(recipient -> recipient.key.equals(key)).findFirst();
  }

  public boolean isCitizen() {
    return this == APPLICANT || this == SIGNER;
  }

  /** Whether they are told where others may read it: what may be secret isn't said there. */
  public boolean isOutside() {
    return isCitizen() || this == CONSULTEE;
  }

  /** Whether it is a person who settles for themselves what they are told at the desk and by mail. */
  public boolean isOfficer() {
    return this == ASSIGNED || this == MENTIONED || this == OFFICERS;
  }
}
