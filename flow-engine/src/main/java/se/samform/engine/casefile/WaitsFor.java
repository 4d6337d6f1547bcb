package se.samform.engine.casefile;

import se.samform.core.answer.Bill;
import se.samform.core.publication.Offered;

/** What a draft still waits for before it is handed in, though its answers are fine. */
public sealed interface WaitsFor {

  /** This must be paid first. */
  record Payment(Bill bill) implements WaitsFor {}

  /** So many others must sign first. */
  record Signatures(int signers) implements WaitsFor {}

  /** The e-service is closed. @param offered why, and whether it opens again */
  record Opening(Offered offered) implements WaitsFor {}
}
