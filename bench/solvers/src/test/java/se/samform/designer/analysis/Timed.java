package se.samform.designer.analysis;

import java.lang.management.ManagementFactory;

/**
 * A reply, and how much of the processor it took: on a machine that does other things too the clock says little.
 *
 * @param telling what of it the question took to be told
 */
record Timed(Reply reply, long nanoseconds, long telling) {

  private static final long LIMIT = Budget.USUAL.eachMilliseconds();
  private static final int TRIES = 3;

  /** Asked again where it hadn't the processor for most of its time. */
  static Timed of(Decider decider, Asked asked) {
    var timed = once(decider, asked);
    for (var i = 1; i < TRIES && timed.reply().said() == Reply.Said.UNDECIDED && timed.nanoseconds() < 0.8e6 * LIMIT; i++) {
      timed = once(decider, asked);
    }
    return timed;
  }

  private static Timed once(Decider decider, Asked asked) {
    long begun = processor();
    var reply = decider.decide(asked, LIMIT);
    long took = processor() - begun;
    boolean isLate = reply.isDecided() && took > LIMIT * 1_000_000;
    return new Timed(isLate ? Reply.of(Reply.Said.UNDECIDED) : reply, took, decider.telling());
  }

  /** That this thread has had. */
  static long processor() {
    return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
  }
}
