package se.samform.engine.casefile;

/**
 * How far down a list a case stands, counted as far as people read: no more than {@link #MOST}.
 *
 * @param at from 1; 0 if the case isn't in the list, or further down than is counted
 * @param of how many there are; {@link #MOST} means that many or more
 */
public record InboxPosition(int at, int of) {

  public static final int MOST = 100;

  public boolean known() {
    return at > 0;
  }

  public boolean hasMore() {
    return of >= MOST;
  }
}
