package se.samform.designer.paper.pdf;

import se.samform.designer.paper.PaperForm;

/** Ends the reading of a PDF that nothing can be made of. */
public final class Unreadable extends Exception {

  private static final long serialVersionUID = 1;
  private final PaperForm.Reason reason;

  Unreadable(PaperForm.Reason reason) {
    super(reason.name(), null, false, false);
    this.reason = reason;
  }

  public PaperForm.Reason reason() {
    return reason;
  }
}
