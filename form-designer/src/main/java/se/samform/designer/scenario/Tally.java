package se.samform.designer.scenario;

/** @param met how many are gone through, of so many */
public record Tally(int met, int of) {

  public boolean isFull() {
    return met == of;
  }
}
