package se.samform.core.register;

/**
 * An organisation that somebody may act for without anybody else (firmateckning var för sig, 8 kap. aktiebolagslagen, or an
 * authorisation that is registered).
 *
 * @param number ten digits
 */
public record Engagement(String number, String name, Role role) {

  /** By what they may. */
  public enum Role {
    SIGNATORY,
    AUTHORISED
  }
}
